import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { dayWriter } from '../../../core/words/language.ts'
import { catchUp } from '../../../platform/feed/consume.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { reevaluate } from '../../enforcement/maintenance/reevaluate-on-change.ts'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

t.test('from facts to findings', async t => {
  const { admin, acting, store } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const boss = await made('/v1/people', { name: 'Boss', externalId: 'boss' })
  const ada = await made('/v1/people', { name: 'Ada', externalId: 'ada' })
  await made('/v1/people', { name: 'Eve', externalId: 'eve' })
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins: [boss.id] })
  await admin.put(`/v1/portals/${portal.id}/rule-pack`, { base: 'obt' })
  const community = await made('/v1/communities', { name: 'Weavers', status: 'active', launchedOn: '2020-01-01' })
  const page = await made('/v1/pages', { community: community.id, portal: portal.id, url: 'https://obt.example.org/w' })
  await made('/v1/representatives', { page: page.id, person: ada.id, role: 'primary' })
  const finding = async (rule: string) =>
    (await admin.get(`/v1/findings?rule=${rule}&community=${community.id}`)).body.items[0]

  await t.test('a stale page fails, with the evidence, the clause and the very call that puts it right', async t => {
    await admin.post(`/v1/pages/${page.id}/updates`, { occurredAt: ago(120), actorClass: 'representative' })
    t.match((await admin.post('/v1/evaluations', {})).body, { subjects: 2 })
    t.match(await finding('page.stale'), {
      status: 'fail',
      severity: 'high',
      reason: `The page was last updated on ${dayWriter('en')(ago(120))}. It is due for review every 90 days.`,
      evidence: [{ fact: 'page.last-update', at: /Z$/ }],
      clause: /routinely update.*\[002\]/,
      remedy: { call: `POST /v1/pages/${page.id}/attestations` }
    })
  })

  await t.test('judging again changes nothing', async t => {
    t.match((await admin.post('/v1/evaluations', {})).body, { subjects: 2, changed: 0 })
  })

  await t.test('doing what the remedy says puts it right at once, and the history keeps both', async t => {
    const { remedy, id } = await finding('page.stale')
    const [, path] = remedy.call.split(' ')
    await acting('ada').post(path, {})
    await feedIsWhole(store)
    await catchUp(store, 'evaluation', reevaluate)
    t.match(await finding('page.stale'), { status: 'pass', remedy: null })
    const { body } = await admin.get(`/v1/findings/${id}/history`)
    t.strictSame(
      body.items.map(({ status }: { status: string }) => status),
      ['fail', 'pass']
    )
  })

  await t.test('findings are for those who can act on them', async t => {
    for (const name of ['boss', 'ada']) t.ok((await acting(name).get('/v1/findings')).body.items.length > 0, name)
    t.strictSame((await acting('eve').get('/v1/findings')).body.items, [])
  })

  await t.test('settings of every kind are taken, and refused in words', async t => {
    const controlled = (value: string) =>
      admin.put(`/v1/portals/${portal.id}/rule-pack`, {
        base: 'obt',
        rules: [{ rule: 'page.classified-markings', settings: { controlled: value } }]
      })
    t.equal((await controlled('pass')).status, 200)
    t.match((await controlled('red')).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/rules/0/settings/controlled', detail: 'It must be one of: fail, warn, pass.' }]
    })
  })

  await t.test('a pack that does not fit is refused, everything wrong named at once', async t => {
    const { body } = await admin.put(`/v1/portals/${portal.id}/rule-pack`, {
      base: 'obt',
      rules: [{ rule: 'page.nonsense' }, { rule: 'page.stale', settings: { graceDays: -1, colour: 'red' } }],
      gates: ['community.single-leader'],
      ladder: { secondNotice: 30, finalNotice: 20, suspension: 90 }
    })
    t.equal(body.code, 'RULE_BROKEN')
    t.strictSame(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/rules/0/rule', '/rules/1/settings/colour', '/rules/1/settings/graceDays', '/gates/0', '/ladder']
    )
  })
})

t.test('of two portals each learns of its own pages and findings only', async t => {
  const { admin, caller } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const community = await made('/v1/communities', { name: 'Both', status: 'active' })
  const portals = []
  for (const name of ['one', 'two']) {
    const portal = await made('/v1/portals', { name, baseUrl: `https://${name}.example/` })
    const page = await made('/v1/pages', {
      community: community.id,
      portal: portal.id,
      url: `https://${name}.example/p`
    })
    await admin.post(`/v1/pages/${page.id}/updates`, { occurredAt: ago(200), actorClass: 'representative' })
    portals.push({ portal, page })
  }
  await admin.post('/v1/evaluations', {})
  const [one, two] = portals
  const hand = await caller('secret', undefined, one!.portal.id)
  const { items } = (await hand.get('/v1/activity?limit=100')).body
  const about = (type: string) => items.filter(({ subjectType }: { subjectType: string }) => subjectType === type)
  t.same([...new Set(about('page').map(({ subjectId }: { subjectId: string }) => subjectId))], [one!.page.id])
  t.ok(about('finding').length > 0)
  t.notMatch(JSON.stringify(items), two!.page.id)
})
