import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { dayWriter } from '../../../core/words/language.ts'
import { addDays, today } from '../../../platform/days.ts'
import { catchUp } from '../../../platform/feed/consume.ts'
import { reevaluate } from '../../enforcement/maintenance/reevaluate-on-change.ts'
import { evaluate } from '../evaluation/evaluate.ts'

const DAY = 86_400_000
const day = (days: number) => addDays(today(), days)

t.test('waivers', async t => {
  const { admin, acting, store } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const boss = await made('/v1/people', { name: 'Boss', externalId: 'boss' })
  await made('/v1/people', { name: 'Eve', externalId: 'eve' })
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins: [boss.id] })
  const other = await made('/v1/portals', { name: 'Other', baseUrl: 'https://other.example.org/' })
  await admin.put(`/v1/portals/${portal.id}/rule-pack`, { base: 'obt' })
  const community = await made('/v1/communities', {
    name: 'Weavers',
    status: 'active',
    launchedOn: '2020-01-01',
    portals: [portal.id]
  })
  const page = await made('/v1/pages', { community: community.id, portal: portal.id, url: 'https://obt.example.org/w' })
  await store.run(sql`update pages set created_at = created_at - interval '30 days'`)
  const finding = async (rule: string) =>
    (await admin.get(`/v1/findings?rule=${rule}&community=${community.id}`)).body.items[0]
  const draft = {
    portal: portal.id,
    page: page.id,
    rule: 'page.representatives',
    why: 'We are looking for somebody.',
    until: day(30)
  }
  await admin.post('/v1/evaluations', {})
  const asOf = (days: number) => new Date(Date.now() + days * DAY + 1000).toISOString()
  let id = ''
  // What other databases of the server are at holds the log back for a moment.
  const heeded = async () => {
    for (let behind = true; behind; await new Promise(done => setTimeout(done, 5))) {
      await catchUp(store, 'evaluation', reevaluate)
      const [log] = await store.run<{ behind: boolean }>(sql`select exists (select from activity a, feed_positions c
        where c.consumer = 'evaluation' and (a.transaction, a.position) > (c.transaction, c.position)) as behind`)
      behind = log!.behind
    }
  }

  await t.test('what does not fit is refused, and nothing is set aside', async t => {
    const cases: [object, string, RegExp][] = [
      [{ until: undefined }, '/until', /until/],
      [{ until: null }, '/until', /until|null|string/],
      [{ until: day(-1) }, '/until', /has passed/],
      [{ until: day(367) }, '/until', /at most a year/],
      [{ why: ' ' }, '/why', /must/],
      [{ rule: 'page.nonsense' }, '/rule', /Did you mean/],
      [{ rule: 'community.sponsor' }, '/community', /specify the community/],
      [{ page: undefined }, '/community', /one of: page, community/],
      [{ community: community.id }, '/community', /only one of: page, community/],
      [{ portal: other.id }, '/page', /not on this portal/],
      [
        { portal: other.id, page: undefined, community: community.id, rule: 'community.sponsor' },
        '/community',
        /not on this portal/
      ]
    ]
    for (const [change, pointer, detail] of cases) {
      const { status, body } = await acting('boss').post('/v1/waivers', { ...draft, ...change })
      const own = change as { portal?: string }
      if (own.portal) t.equal(status, 403, 'the admin of another portal is none here')
      else t.match([status, body.errors[0]], [/^4/, { pointer, detail }], JSON.stringify(change))
      const { body: told, status: refused } = await admin.post('/v1/waivers', { ...draft, ...change })
      t.match([refused, told.errors[0]], [/^4/, { pointer, detail }], JSON.stringify(change))
    }
    t.equal((await acting('eve').post('/v1/waivers', draft)).status, 403)
    t.strictSame((await admin.get('/v1/waivers')).body.items, [])
  })

  await t.test('a waived finding keeps its reason and evidence, and says until when and why', async t => {
    const before = await finding('page.representatives')
    const { status, body } = await acting('boss').post('/v1/waivers', draft)
    t.match(
      [status, body],
      [201, { active: true, grantedBy: { name: 'Boss' }, community: { id: community.id }, revokedAt: null }]
    )
    id = body.id
    await heeded()
    t.match(await finding('page.representatives'), {
      status: 'waived',
      score: null,
      reason: before.reason,
      evidence: [
        { fact: 'waiver', says: `Waived by Boss until ${dayWriter('en')(day(30))}: We are looking for somebody.` }
      ],
      nextStep: { on: day(30) },
      remedy: null
    })
    t.match((await acting('boss').post('/v1/waivers', draft)).body, {
      code: 'RULE_BROKEN',
      detail: /revoke that waiver first/
    })
  })

  await t.test('it holds on its last day, and ends by itself on the next', async t => {
    const on = async (days: number) => {
      await evaluate(store, { portal: portal.id, asOf: asOf(days) })
      return (await finding('page.representatives')).status
    }
    t.strictSame([await on(0), await on(30), await on(31)], ['waived', 'waived', 'fail'])
    await on(0)
  })

  await t.test('it is read by those who see the finding', async t => {
    t.equal((await acting('boss').get('/v1/waivers?active=true')).body.items.length, 1)
    t.strictSame((await acting('eve').get('/v1/waivers')).body.items, [])
    t.equal((await acting('eve').get(`/v1/waivers/${id}`)).status, 404)
  })

  await t.test('revoked it stays on record; the rule counts again at once, and before as it was', async t => {
    const granted = new Date(Date.now() + 1).toISOString()
    await new Promise(done => setTimeout(done, 10))
    const { body } = await acting('boss').post(`/v1/waivers/${id}/revocations`, { why: 'Found somebody.' })
    t.match(body, { active: false, revokedBy: { name: 'Boss' }, revokedWhy: 'Found somebody.' })
    await heeded()
    t.equal((await finding('page.representatives')).status, 'fail')
    await evaluate(store, { portal: portal.id, asOf: granted })
    t.equal((await finding('page.representatives')).status, 'waived', 'as of before it still holds')
    t.match((await acting('boss').post(`/v1/waivers/${id}/revocations`, { why: 'Again.' })).body, {
      code: 'RULE_BROKEN'
    })
    t.equal((await admin.get('/v1/waivers?active=false')).body.items.length, 1)
    await evaluate(store, { portal: portal.id, asOf: asOf(0) })
  })

  await t.test(
    'a representative asks for one page to be judged, and those who do not look after it may not',
    async t => {
      const eve = (await admin.get('/v1/people?limit=100')).body.items.find(
        ({ name }: { name: string }) => name === 'Eve'
      )
      t.equal((await acting('eve').post(`/v1/pages/${page.id}/evaluations`, undefined)).status, 403)
      await made('/v1/representatives', { page: page.id, person: eve.id, role: 'primary' })
      const { status, body } = await acting('eve').post(`/v1/pages/${page.id}/evaluations`, undefined)
      t.match([status, body], [200, { subjects: 2, changed: 2 }])
      t.match(await finding('page.representatives'), { reason: 'The page has no active secondary representative.' })
    }
  )

  await t.test('what is not judged any more is set aside, and its history stays', async t => {
    const { id: sponsor } = await finding('community.sponsor')
    await admin.put(`/v1/portals/${portal.id}/rule-pack`, {
      base: 'obt',
      rules: [{ rule: 'community.sponsor', enabled: false }]
    })
    await heeded()
    t.match(await finding('community.sponsor'), {
      status: 'not_applicable',
      reason: /no longer uses this rule/
    })
    t.equal((await admin.get(`/v1/findings/${sponsor}/history`)).body.items.length, 2)
    await store.run(sql`update pages set maintenance = 'removed', maintenance_since = now() where id = ${page.id}`)
    await heeded()
    t.match(await finding('page.representatives'), { status: 'not_applicable', reason: 'The page was removed.' })
    t.strictSame((await admin.get('/v1/findings?open=true&subjectType=page')).body.items, [])
    await admin.patch(`/v1/communities/${community.id}`, { portals: [other.id] })
    await heeded()
    const { items } = (await admin.get(`/v1/findings?portal=${portal.id}&subjectType=community&limit=100`)).body
    t.ok(items.length > 3 && items.every(({ status }: { status: string }) => status === 'not_applicable'))
    t.match(await admin.post('/v1/evaluations', {}), { body: { changed: 0 } }, 'and judging again changes nothing')
  })
})
