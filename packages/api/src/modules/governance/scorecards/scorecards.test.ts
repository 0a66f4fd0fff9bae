import t from 'tap'
import { statements } from '../../../platform/database/database.ts'
import { stage } from './stage.fixtures.ts'

type Weighed = { severity: keyof typeof WEIGHT; status: string; score: number | null }
const WEIGHT = { critical: 10, high: 7.5, medium: 5, low: 2.5 }

/** The score by hand, from the findings as they are listed. */
const byHand = (findings: Weighed[]) => {
  const count = findings.filter(({ status, score }) => /^(pass|warn|fail)$/.test(status) && score !== null)
  const sum = count.reduce((all, { severity }) => all + WEIGHT[severity], 0)
  const points = count.reduce((all, { severity, score }) => all + WEIGHT[severity] * score!, 0)
  return sum === 0 ? null : Math.round((points / sum) * 100) / 100
}

t.test('scorecards', async t => {
  const { admin, acting, pages, portal, made } = await stage(t)
  const findings = async (query: string): Promise<Weighed[]> =>
    (await admin.get(`/v1/findings?limit=100&${query}`)).body.items
  const mend = (page: { id: string }) => acting('ada').post(`/v1/pages/${page.id}/attestations`, {})

  await t.test('of a page: one weighted score, the gates that fail, and what to do', async t => {
    const { body } = await acting('ada').get(`/v1/pages/${pages.Stale!.id}/scorecard`)
    t.match(body, {
      formula: { id: 'weighted-mean', version: 1 },
      subjectType: 'page',
      name: 'Stale',
      portal: 'obt',
      gatesFailed: ['page.stale']
    })
    t.equal(body.score, byHand(await findings(`page=${pages.Stale!.id}`)))
    const stale = body.open.find(({ rule }: { rule: string }) => rule === 'page.stale')
    t.match(stale, { status: 'fail', remedy: { call: /attestations/ }, since: /Z$/ })
  })

  await t.test('what is not known counts for no score', async t => {
    const { body } = await admin.get(`/v1/pages/${pages.Silent!.id}/scorecard`)
    const all = await findings(`page=${pages.Silent!.id}`)
    t.equal(body.score, byHand(all))
    t.equal(body.counted, body.counts.pass + body.counts.warn + body.counts.fail)
    const total = Object.values<number>(body.counts).reduce((sum, count) => sum + count)
    t.equal(total, all.length)
  })

  await t.test('a page that was never judged has no score, and no shame', async t => {
    const community = await made('/v1/communities', { name: 'New', status: 'active', portals: [portal.id] })
    const page = await made('/v1/pages', {
      community: community.id,
      portal: portal.id,
      url: 'https://obt.example.org/n'
    })
    const { body } = await admin.get(`/v1/pages/${page.id}/scorecard`)
    t.match(body, { score: null, counted: 0, open: [], gatesFailed: [] })
    t.match((await admin.get(`/v1/communities/${community.id}/scorecard`)).body, { score: null, counted: 0 })
    await admin.delete(`/v1/pages/${page.id}`)
    await admin.delete(`/v1/communities/${community.id}`)
  })

  await t.test('of a community: its own findings and those of its page', async t => {
    const { body } = await admin.get('/v1/communities/stale/scorecard')
    t.match(body, { subjectType: 'community', url: null, portal: 'obt' })
    t.equal(body.score, byHand(await findings('community=stale')))
    const rules = body.open.map(({ rule }: { rule: string }) => rule)
    t.ok(rules.includes('page.stale') && rules.includes('community.single-leader'), rules.join())
  })

  await t.test('of a community on several portals: the one that is named', async t => {
    const other = await made('/v1/portals', { name: 'Other', baseUrl: 'https://other.example.org/' })
    await admin.patch('/v1/communities/fresh', { portals: [portal.id, other.id] })
    await admin.put(`/v1/portals/${other.id}/rule-pack`, { base: 'obt' })
    await admin.post('/v1/evaluations', {})
    const unsaid = await admin.get('/v1/communities/fresh/scorecard')
    t.match(unsaid, {
      status: 400,
      body: { code: 'INVALID_INPUT', detail: /obt, other/, errors: [{ parameter: 'portal' }] }
    })
    t.match((await admin.get('/v1/communities/fresh/scorecard?portal=other')).body, { portal: 'other' })
    t.match(await admin.get('/v1/communities/fresh/scorecard?portal=nowhere'), {
      status: 422,
      body: { code: 'UNKNOWN_REFERENCE', errors: [{ parameter: 'portal' }] }
    })
    t.match((await acting('boss').get('/v1/communities/fresh/scorecard?portal=obt')).body, { portal: 'obt' })
  })

  await t.test('of a portal: what each rule found, pages by freshness and ladder, the worst first', async t => {
    const { body } = await acting('boss').get('/v1/portals/obt/scorecard')
    t.match(body, {
      portal: 'obt',
      name: 'OBT',
      pageCount: 3,
      pagesFailingGates: 1,
      freshness: { fresh: 1, due: 0, stale: 1, abandoned: 0, unknown: 1 },
      maintenance: { compliant: 3 },
      worst: [{ name: 'Stale', gatesFailed: ['page.stale'], freshness: 'stale' }]
    })
    t.equal(body.score, byHand(await findings('portal=obt')))
    const stale = body.rules.find(({ rule }: { rule: string }) => rule === 'page.stale')
    t.match(stale, { gate: true, counts: { fail: 1, pass: 1 } })
  })

  await t.test('GraphQL answers the same', async t => {
    const { data } = await admin.ask(
      '{ portalScorecard(portal: "obt") { score worst { name open } } communityScorecard(community: "stale", portal: "obt") { score open { rule evidence { says } } } }'
    )
    t.match(data.portalScorecard, { worst: [{ name: 'Stale' }] })
    t.equal(data.communityScorecard.score, (await admin.get('/v1/communities/stale/scorecard')).body.score)
  })

  await t.test('are for those who can act', async t => {
    for (const path of [`pages/${pages.Stale!.id}`, 'communities/stale', 'portals/obt']) {
      const { body } = await acting('eve').get(`/v1/${path}/scorecard`)
      t.match(body, { code: 'FORBIDDEN' }, path)
    }
    t.match((await acting('ada').get('/v1/portals/obt/scorecard')).body, { code: 'FORBIDDEN' })
    t.equal((await acting('ada').get('/v1/communities/stale/scorecard')).status, 200)
  })

  await t.test('cost one statement beside those that find the thing', async t => {
    await admin.get('/v1/portals/obt/scorecard')
    const before = statements.sent
    await admin.get('/v1/portals/obt/scorecard')
    t.ok(statements.sent - before <= 3, `${statements.sent - before}`)
  })

  await t.test('putting it right shows at once', async t => {
    await mend(pages.Stale!)
    await admin.post('/v1/evaluations', {})
    t.match((await admin.get(`/v1/pages/${pages.Stale!.id}/scorecard`)).body, { gatesFailed: [] })
  })
})
