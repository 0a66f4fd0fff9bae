import t, { type Test } from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { addDays, today } from '../../../platform/days.ts'
import { config } from '../../../platform/jobs/jobs.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { DAY, stage } from '../../enforcement/maintenance/stage.fixtures.ts'
import { withdrawSettled } from '../../messages/withdraw.ts'
import { campaignFor } from './campaigns.fixtures.ts'

const start = async (t: Test) => {
  const service = await stage(t)
  const { admin, store, portal } = service
  const read = async (id: string) => (await admin.get(`/v1/campaigns/${id}`)).body
  return {
    ...service,
    read,
    campaign: async (more: object = {}) => (await admin.post('/v1/campaigns', campaignFor(portal.id, more))).body,
    track: (days = 0) => runJob('track-campaigns', { store, config, now: new Date(Date.now() + days * DAY) }),
    notices: async (kind: string) => (await admin.get(`/v1/notices?kind=${kind}&limit=100`)).body.items
  }
}

t.test(
  'a campaign has a goal, days and an outcome; who maintains a page that is missing is asked once and reminded once',
  async t => {
    const { admin, people, page, campaign, track, read, notices, deliver } = await start(t)
    const stale = await page('stale', 200)
    await page('fresh', 10)
    await page('due', 80)
    const { id } = await campaign({ target: 100 })
    t.match(await read(id), { status: 'running', days: [], percent: null, outcome: null, askedCount: 0 })
    t.match(await track(), { queued: 2, ended: 0 })
    t.match(await read(id), {
      percent: 66.6,
      days: [{ on: today(), pages: 3, reached: 2 }],
      askedCount: 2,
      reachedOn: null
    })
    const asked = await notices('campaign_started')
    t.strictSame(asked.map((one: { person: { id: string } }) => one.person.id).sort(), [people.ada, people.ben].sort())
    for (const { page: about, subject, text } of asked) {
      t.equal(about.id, stale.id, 'only about the page that is missing')
      t.equal(subject, 'stale on OBT: will you help with Fresh pages by spring?')
      t.match(text, 'In April the new intranet search starts.')
      t.match(text, /Goal: 100% of the pages are up to date by .*\. 2 of 3 pages meet the goal\./)
      t.match(text, 'https://obt.example.org/stale', 'the link by which it is confirmed is in its mail alone')
    }
    t.match(await track(), { queued: 0 }, 'nobody is asked twice')
    await deliver()
    t.match(await track(22), { queued: 0 })
    t.match(
      await track(23),
      { queued: 4 },
      'seven days before the end, with those whose page has become stale meanwhile'
    )
    t.match(await track(24), { queued: 0 }, 'once')
    t.equal((await notices('campaign_ending')).length, 4)
    await deliver()
    t.match(await track(31), { ended: 1, queued: 4 }, 'the two who were asked, and the two admins')
    const ended = await notices('campaign_ended')
    t.strictSame(
      ended.map((one: { person: { id: string } }) => one.person.id).sort(),
      [people.ada, people.ben, people.boss, people.chair].sort(),
      'each is told once, of all pages'
    )
    for (const { page: about, subject, text } of ended) {
      t.equal(about, null, 'no page is named')
      t.equal(subject, 'OBT: outcome of Fresh pages by spring')
      t.match(text, /^The goal was not reached this time\. Thank you to everyone who helped;/)
      t.match(text, /Goal: 100% of the pages are up to date by .*\. On the last day, 1 of 3 pages met it\./)
    }
    const over = await read(id)
    t.match(over, { outcome: 'not_reached', endedAt: String })
    t.strictSame(
      over.days.map(({ on }: { on: string }) => on),
      [0, 22, 23, 24].map(days => addDays(today(), days)),
      'days on which the service did not run are missing'
    )
    t.match(await track(32), { ended: 0, queued: 0 })
    const { data, errors } = await admin.ask(
      `{ campaign(campaign: "${id}") { outcome days { pages reached } portal { campaigns { nodes { id } } } } }`
    )
    t.strictSame(errors, undefined)
    t.match(data.campaign, { outcome: 'not_reached', portal: { campaigns: { nodes: [{ id }] } } })
  }
)

t.test('a page that is confirmed counts at once, and its notices are withdrawn before they are sent', async t => {
  const { admin, page, campaign, track, read, notices, store } = await start(t)
  const stale = await page('stale', 200)
  const { id } = await campaign({ target: 50 })
  await track()
  await admin.post(`/v1/pages/${stale.id}/updates`, {
    occurredAt: new Date().toISOString(),
    actorClass: 'representative'
  })
  await track(0.01)
  t.match(await read(id), { percent: 100, reachedOn: today(), days: [{ pages: 1, reached: 1 }] })
  await withdrawSettled(store)
  t.ok((await notices('campaign_started')).every(({ status }: { status: string }) => status === 'withdrawn'))
  t.match(await track(31), { ended: 1, queued: 2 }, 'who was never asked is not told')
  t.equal((await read(id)).outcome, 'reached')
  t.match(await notices('campaign_ended'), [{ text: /^The goal was reached\. Thank you to everyone who helped\./ }, {}])
})

t.test('a goal can be a rule, and counts the pages that it evaluates', async t => {
  const { admin, page, campaign, track, read, run } = await start(t)
  await page('one')
  await page('other')
  await run()
  const { items } = (await admin.get('/v1/findings?rule=page.mission&limit=10')).body
  const known = items.filter(({ status }: { status: string }) => !/not_applicable|inconclusive/.test(status)).length
  const { id } = await campaign({ measure: 'pages_passing_rule', rule: 'page.representatives', target: 100 })
  await track()
  t.match(await read(id), { rule: 'page.representatives', days: [{ pages: 2, reached: 2 }], reachedOn: today() })
  const { id: mission } = await campaign({ measure: 'pages_passing_rule', rule: 'page.mission', target: 100 })
  await track()
  t.equal((await read(mission)).days[0].pages, known, 'what cannot be judged does not count')
})

t.test('what cannot be a campaign is refused with what to do instead', async t => {
  const { admin, portal, campaign } = await start(t)
  const cases: [object, string, RegExp][] = [
    [{ startsOn: addDays(today(), -1) }, '/startsOn', /today or a later day/],
    [{ endsOn: addDays(today(), -1) }, '/endsOn', /before the first one/],
    [{ endsOn: addDays(today(), 367) }, '/endsOn', /at most a year: choose a day up to/],
    [{ measure: 'pages_passing_rule' }, '/rule', /Specify the rule/],
    [{ rule: 'page.stale' }, '/rule', /omit the rule/],
    [{ measure: 'pages_passing_rule', rule: 'page.stal' }, '/rule', /There is no rule "page\.stal".*page\.stale/],
    [{ measure: 'pages_passing_rule', rule: 'community.rotation' }, '/rule', /evaluates communities/]
  ]
  for (const [more, pointer, says] of cases) {
    const answer = await admin.post('/v1/campaigns', campaignFor(portal.id, more))
    isProblem(t, answer, 'RULE_BROKEN', JSON.stringify(more))
    t.match(answer.body, { detail: says, errors: [{ pointer }] })
  }
  isProblem(t, await admin.post('/v1/campaigns', campaignFor(portal.id, { target: 0 })), 'INVALID_INPUT', 'of nothing')
  t.equal((await admin.get('/v1/campaigns')).body.items.length, 0, 'nothing was stored')
  const longest = await campaign({ endsOn: addDays(today(), 366) })
  t.equal(longest.endsOn, addDays(today(), 366), 'the longest one is taken')
  const oneDay = await campaign({ endsOn: today() })
  t.equal(oneDay.status, 'running', 'and one of a single day')
})

t.test('a campaign can be changed while it lasts, and is as it was when it is over', async t => {
  const { admin, campaign, track, rows, page } = await start(t)
  await page('one')
  const { id, startsOn } = await campaign()
  t.match((await admin.patch(`/v1/campaigns/${id}`, { target: 80 })).body, { target: 80 })
  t.match((await admin.patch(`/v1/campaigns/${id}`, { endsOn: addDays(startsOn, -1) })).body, { code: 'RULE_BROKEN' })
  await rows(`update campaigns set starts_on = starts_on - 60, ends_on = ends_on - 60`)
  t.match((await admin.get(`/v1/campaigns?status=ended`)).body.items, [{ id }])
  await track()
  const refused = await admin.patch(`/v1/campaigns/${id}`, { title: 'Later' })
  isProblem(t, refused, 'RULE_BROKEN', 'what is over stays')
  t.match(refused.body.detail, /Create a new one/)
  t.equal((await admin.delete(`/v1/campaigns/${id}`)).status, 204)
})

t.test(
  'a short campaign reminds in its last third, and a campaign without a page that is missing asks nobody',
  async t => {
    const { page, campaign, track, read } = await start(t)
    await page('fresh', 10)
    const { id } = await campaign({ endsOn: addDays(today(), 6) })
    t.match(await track(), { queued: 0 })
    t.equal((await read(id)).askedCount, 0)
    await page('stale', 300)
    t.match(await track(3), { queued: 0 })
    t.match(await track(4), { queued: 2 }, 'two days before the end')
  }
)

t.test('its picture says in words what it shows, in light and dark, and mirrored where the language is', async t => {
  const { admin, page, campaign, track, caller, portal } = await start(t)
  await page('stale', 200)
  await page('fresh', 10)
  const { id } = await campaign({ title: '<b>&"evil"', isPublic: true })
  const before = (await admin.get(`/v1/campaigns/${id}/progress.svg`)).text
  t.match(before, 'There is no progress to show yet')
  await track()
  await track(1)
  const { text, headers } = await admin.get(`/v1/campaigns/${id}/progress.svg`)
  t.match(headers['content-type'], 'image/svg+xml')
  t.match(text, /<desc id="d">Goal: 90% of the pages are up to date by [^<]*\. 1 of 2 pages meet the goal\.<\/desc>/)
  t.match(text, 'prefers-color-scheme:dark')
  t.notMatch(text, /<script|<b>|NaN|undefined/)
  const dark = (await admin.get(`/v1/campaigns/${id}/progress.svg?theme=dark`)).text
  t.notMatch(dark, /prefers-color-scheme/)
  t.ok(dark.includes('.page{fill:#14181c}'), 'in the colours that were asked for')
  const narrow = (await admin.get(`/v1/campaigns/${id}/progress.svg?width=280`)).text
  t.match(narrow, 'width="280"')
  const publishable = await caller('publishable', [], portal.id)
  t.equal((await publishable.get(`/v1/campaigns/${id}/progress.svg`)).status, 200)
  const { body } = await publishable.get('/v1/campaigns')
  t.equal(body.items.length, 1)
  await admin.patch(`/v1/campaigns/${id}`, { isPublic: false })
  t.equal((await publishable.get(`/v1/campaigns/${id}`)).status, 404, 'what is not public does not exist for it')
})
