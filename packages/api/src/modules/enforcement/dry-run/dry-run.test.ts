import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { dayOf } from '../../../platform/days.ts'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const day = (days: number) => dayOf(ago(days))

t.test('a dry run', async t => {
  const { admin, acting, store } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const boss = await made('/v1/people', { name: 'Boss', externalId: 'boss' })
  await made('/v1/people', { name: 'Eve', externalId: 'eve' })
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins: [boss.id] })
  const community = await made('/v1/communities', {
    name: 'Weavers',
    status: 'active',
    launchedOn: '2020-01-01',
    mission: 'We weave.'
  })
  const page = await made('/v1/pages', { community: community.id, portal: portal.id, url: 'https://obt.example.org/w' })
  const only = { gates: ['page.stale'], ladder: { secondNotice: 30, finalNotice: 60, suspension: 90 } }
  const run = async (body: object) => (await acting('boss').post(`/v1/portals/${portal.id}/dry-runs`, body)).body
  const kept = async () => {
    const [found] =
      await store.run(sql`select (select count(*) from findings) as findings, (select count(*) from finding_changes) as changes,
      (select count(*) from notices) as notices, (select count(*) from rule_packs) as packs, (select count(*) from activity) as activity`)
    return found
  }
  await store.run(sql`update pages set created_at = now() - interval '2 years'`)
  await store.run(sql`update communities set created_at = now() - interval '2 years'`)
  await admin.post(`/v1/pages/${page.id}/updates`, { occurredAt: ago(200), actorClass: 'representative' })
  await admin.post('/v1/evaluations', {})
  const before = await kept()

  await t.test('says which findings would flip, from what to what and why, by rule and subject', async t => {
    const body = await run({ base: 'obt' })
    t.match(body, { pack: { base: 'obt', version: 1 }, subjects: 2, weeks: [], replayedNoticeCount: 0 })
    const flip = (rule: string) => body.flips.find((one: { rule: string }) => one.rule === rule)
    t.match(flip('community.single-leader'), {
      subjectType: 'community',
      subjectId: community.id,
      name: 'Weavers',
      url: null,
      from: null,
      to: 'fail',
      reason: 'The community has no leader today.'
    })
    t.match(flip('page.mission'), {
      subjectId: page.id,
      url: 'https://obt.example.org/w',
      from: 'pass',
      to: 'inconclusive'
    })
    t.equal(flip('page.stale'), undefined, 'fails by both')
    t.equal(body.flipCount, body.flips.length)
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, n) => all + n, 0)
    t.strictSame([sum(body.before), sum(body.after)], [22, 31])
  })

  await t.test(
    'without a base it lays what is said over today’s pack; a rule that is switched off flips to nothing',
    async t => {
      const body = await run({ rules: [{ rule: 'page.stale', enabled: false }] })
      t.match(body.flips, [{ rule: 'page.stale', from: 'fail', to: null }])
      t.equal(body.flipCount, 1)
      t.equal((await run({})).flipCount, 0)
      t.match((await run({ rules: [{ rule: 'page.accuracy', settings: { openDays: 3 } }] })).pack.rules, [])
    }
  )

  await t.test('names the notices that would go out today', async t => {
    t.match(await run(only), {
      noticeCount: 1,
      notices: [
        { kind: 'page_overdue', on: day(0), subjectId: page.id, name: 'Weavers', reason: /was last updated on/ }
      ]
    })
  })

  await t.test('replays the past weeks as they were, and the ladder with them', async t => {
    const { weeks, replayedNotices, replayedNoticeCount } = await run({ ...only, weeks: 30 })
    t.equal(weeks.length, 31)
    t.equal(Date.parse(weeks[30].asOf) - Date.parse(weeks[0].asOf), 30 * 7 * DAY)
    const fails = weeks.map(({ counts }: { counts: { fail: number } }) => counts.fail)
    t.ok(fails[10] < fails[30], 'stale only since it was')
    t.ok(weeks.reduce((sum: number, { flipCount }: { flipCount: number }) => sum + flipCount, 0) >= 3)
    const told = replayedNotices.map(({ kind }: { kind: string }) => kind)
    t.strictSame(told, [
      'page_due_soon',
      'page_overdue',
      'page_second_notice',
      'page_final_notice',
      'suspension_proposed'
    ])
    t.equal(replayedNoticeCount, 5)
    const [, first, second, third] = replayedNotices.map(({ on }: { on: string }) => Date.parse(on) / DAY)
    t.strictSame([second - first, third - first], [30, 60])
    t.ok(first <= Math.floor((Date.now() - 110 * DAY) / DAY) + 7, 'within a week of the day it became stale')
  })

  await t.test('stores nothing and sends nothing', async t => t.strictSame(await kept(), before))

  await t.test('refuses what does not fit, what is too much, and those who may not', async t => {
    t.match(await run({ rules: [{ rule: 'page.nonsense' }] }), {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/rules/0/rule' }]
    })
    t.match(await run({ weeks: 53 }), { code: 'INVALID_INPUT', errors: [{ pointer: '/weeks' }] })
    t.equal((await acting('eve').post(`/v1/portals/${portal.id}/dry-runs`, {})).status, 403)
    t.equal((await admin.post('/v1/portals/nowhere/dry-runs', {})).status, 404)
    const both = await Promise.all([run({ weeks: 52 }), run({ weeks: 52 })])
    t.ok(
      both.every(({ code }) => code === undefined || code === 'CONFLICT'),
      'one at a time'
    )
  })
})
