import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { evaluate } from './evaluate.ts'

const DAY = 86_400_000
const before = (days: number) => new Date(Date.now() - days * DAY).toISOString()

t.test('a finding is since the day on which it became so, not since it was found', async t => {
  const { admin, store } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body.id as string
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  const community = await made('/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
  const page = await made('/v1/pages', { community, portal, url: 'https://obt.example.org/w' })
  const judged = async () => {
    await evaluate(store, { portal, asOf: new Date().toISOString() })
    const [found] = (await admin.get(`/v1/findings?page=${page}&rule=page.stale`)).body.items
    return found as { status: string; since: string; firstSeenAt: string }
  }
  const isAbout = (moment: string, days: number) => Math.abs(Date.parse(moment) - Date.parse(before(days))) < 60_000
  const rows: [updatedDaysAgo: number, status: string, becameSo: number][] = [
    [200, 'fail', 110],
    [100, 'fail', 10],
    [70, 'warn', 2.5]
  ]
  for (const [days, status, becameSo] of rows) {
    await admin.post(`/v1/pages/${page}/updates`, { occurredAt: before(days), actorClass: 'representative' })
    const found = await judged()
    t.equal(found.status, status)
    t.ok(isAbout(found.since, becameSo), `${days} days: ${found.since}`)
    t.equal((await judged()).since, found.since, 'and stays')
  }
  await admin.post(`/v1/pages/${page}/updates`, { occurredAt: before(1), actorClass: 'representative' })
  const passing = await judged()
  t.equal(passing.status, 'pass')
  t.ok(isAbout(passing.since, 0), 'what no fact dates is since it was found')
  await store.run(sql`update pages set review_every_days = 80 where id = ${page}`)
  t.equal((await judged()).since, passing.since)
})

t.test('terms, changes of status and checks tell since when it is so', async t => {
  const { admin, store } = await startApp(t)
  const day = (days: number) => addDays(today(), days)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body.id as string
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  const community = await made('/v1/communities', {
    name: 'Weavers',
    status: 'active',
    launchedOn: '2020-01-01',
    mission: 'We weave.',
    portals: [portal]
  })
  const page = await made('/v1/pages', { community, portal, url: 'https://obt.example.org/w' })
  await store.run(sql`update pages set created_at = created_at - interval '300 days' where id = ${page}`)
  const people: Record<string, string> = {}
  for (const name of ['ada', 'bo', 'cy']) people[name] = await made('/v1/people', { name })
  const leads = async (person: string, from: number, more: object) => {
    const membership = await made('/v1/memberships', { community, person: people[person], joinedOn: day(-900) })
    return made('/v1/terms', { membership, role: 'leader', startedOn: day(from), ...more })
  }
  await leads('ada', -400, { endedOn: day(-40), dedicatedHoursPerWeek: 4 })
  const term = await leads('bo', -60, { dedicatedHoursPerWeek: 4 })
  const represents = (person: string, role: string, from: number, until: number | null) =>
    made('/v1/representatives', {
      page,
      person: people[person],
      role,
      startedOn: day(from),
      endedOn: until === null ? null : day(until)
    })
  await represents('ada', 'primary', -200, null)
  await represents('cy', 'secondary', -200, -30)
  const check = (days: number, more: { outcome?: string; instead?: string; shown?: boolean }) =>
    store.run(sql`insert into page_checks (page_id, checked_at, outcome, instead, duration_ms, mission_shown)
      values (${page}, ${before(days)}, ${more.outcome ?? 'loaded'}, ${more.instead ?? null}, 1, ${more.shown ?? null})`)
  const judged = async (rule: string) => {
    await evaluate(store, { portal, asOf: new Date().toISOString() })
    const [found] = (await admin.get(`/v1/findings?community=${community}&rule=${rule}`)).body.items
    return [found.status, found.since] as [status: string, since: string]
  }
  const from = (days: number) => startOf(day(days)).toISOString()

  await t.test('leaders', async t => {
    t.strictSame(await judged('community.single-leader'), ['pass', from(-400)], 'one, also while one hands over')
    t.strictSame(await judged('community.leader-time'), ['pass', from(-400)], 'handed over without a break')
    await admin.patch(`/v1/terms/${term}`, { dedicatedHoursPerWeek: 0 })
    t.strictSame(await judged('community.leader-time'), ['fail', from(0)], 'the day on which the hours were changed')
    await store.run(sql`update people set left_on = ${day(-3)} where id = ${people.bo}`)
    t.strictSame(
      await judged('community.single-leader'),
      ['fail', from(-3)],
      'who leaves the organisation leads no more'
    )
    t.strictSame(await judged('community.leader-time'), ['not_applicable', from(-3)])
  })

  await t.test('representatives', async t => {
    t.strictSame(await judged('page.representatives'), ['fail', from(-30)])
    await store.run(sql`update people set left_on = ${day(-50)} where id = ${people.ada}`)
    t.strictSame(await judged('page.representatives'), ['fail', from(-50)], 'who leaves represents nothing')
  })

  await t.test('checks, however many there were', async t => {
    for (const days of [20, 19]) await check(days, { shown: true })
    for (const days of [18, 17, 16, 15]) await check(days, { shown: false })
    const isAbout = async (rule: string, status: string, days: number) => {
      const [found, since] = await judged(rule)
      t.equal(found, status)
      t.ok(Math.abs(Date.parse(since) - Date.parse(before(days))) < 60_000, `${rule}: ${since}`)
    }
    await isAbout('page.mission', 'fail', 18)
    for (const days of [14, 13, 12, 11, 10]) await check(days, { instead: 'parked' })
    await isAbout('page.impostor', 'fail', 14)
    for (const days of [9, 8, 7, 6]) await check(days, { outcome: 'failed' })
    await check(5, { outcome: 'busy' })
    await isAbout('page.reachable', 'fail', 9)
  })

  await t.test('a community that rests, and one that wakes again', async t => {
    await store.run(sql`update communities set status = 'dormant' where id = ${community}`)
    const [status, since] = await judged('community.sponsor')
    const [step] = await store.run<{ at: string }>(
      sql`select to_json(max(at)) #>> '{}' as at from community_steps where community_id = ${community} and "to" = 'dormant'`
    )
    t.strictSame([status, Date.parse(since)], ['not_applicable', Date.parse(step!.at)])
    await store.run(sql`update communities set status = 'active' where id = ${community}`)
    const [again, woken] = await judged('community.sponsor')
    t.equal(again, 'fail')
    t.ok(Date.parse(woken) >= Date.parse(since), 'without a sponsor, and active only since then')
  })
})
