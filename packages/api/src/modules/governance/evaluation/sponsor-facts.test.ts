import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { makeTouchpoint } from '../../charters/touchpoints/touchpoints.fixtures.ts'
import { stage } from '../../knowledge/resources/resources.fixtures.ts'
import { contacts, overdueTouchpoints } from '../facts/sponsors.ts'
import { type Fact, readFact } from './fact.ts'

const day = (days: number) => addDays(today(), days)

t.test('facts about sponsors are read as of any day', async t => {
  const { admin, store, community, portal } = await stage(t)
  const read = async <V>(fact: Fact<V>, on: string) =>
    (await readFact(store, fact, { ids: [community], asOf: startOf(on).toISOString(), portal })).get(community) as
      | V
      | undefined
  const overdueOn = async (on: string) => (await read(overdueTouchpoints, on))?.map(({ touchpoint }) => touchpoint)

  const done = await makeTouchpoint(store, { community, plannedOn: day(-100), doneOn: day(-80) })
  await makeTouchpoint(store, { community, kind: 'people_released', doneOn: day(-30) })
  const cancelled = await makeTouchpoint(store, { community, plannedOn: day(-60), cancelledOn: day(-40) })
  const late = await makeTouchpoint(store, { community, plannedOn: day(-10) })

  t.equal(await read(contacts, day(-81)), undefined)
  t.strictSame(await read(contacts, day(-80)), [{ kind: 'meeting', on: day(-80) }])
  t.strictSame(await read(contacts, today()), [
    { kind: 'meeting', on: day(-80) },
    { kind: 'people_released', on: day(-30) }
  ])

  t.equal(await overdueOn(day(-100)), undefined, 'not on its day')
  t.strictSame(await overdueOn(day(-99)), [done], 'from the day after it')
  t.equal(await overdueOn(day(-80)), undefined, 'until it is done')
  t.strictSame(await overdueOn(day(-59)), [cancelled])
  t.equal(await overdueOn(day(-40)), undefined, 'or cancelled')
  t.strictSame(await overdueOn(day(1)), [late])
  t.match(await read(overdueTouchpoints, day(1)), [{ kind: 'meeting', on: day(-10) }])

  await t.test('and what was moved since is taken as it was planned then', async t => {
    await store.run(
      sql`update touchpoints set created_at = ${startOf(day(-20)).toISOString()}, updated_at = created_at where id = ${late}`
    )
    await admin.patch(`/v1/touchpoints/${late}`, { plannedOn: day(5) }, '*')
    t.strictSame(await overdueOn(day(-5)), [late])
    t.equal(await overdueOn(day(2)), undefined)
  })
})

t.test('a community whose sponsor was silent gets a finding with the call that helps', async t => {
  const { admin, store, community, portal } = await stage(t)
  await admin.patch(`/v1/communities/${community}`, { launchedOn: day(-900) }, '*')
  const person = await made(admin, '/v1/people', { name: 'Dora' })
  const membership = await made(admin, '/v1/memberships', { community, person, status: 'active', joinedOn: day(-900) })
  await made(admin, '/v1/terms', { membership, role: 'sponsor', startedOn: day(-900) })
  await made(admin, '/v1/pages', { community, portal, url: 'https://own.example/looms' })
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  const finding = async (rule: string) => {
    await admin.post('/v1/evaluations', {})
    return (await admin.get(`/v1/findings?community=${community}&rule=${rule}`)).body.items[0]
  }
  t.match(await finding('community.sponsor'), {
    status: 'fail',
    reason: /^Dora has sponsored .* no touchpoint/,
    remedy: { call: `POST /v1/communities/${community}/touchpoints` }
  })
  t.match(await finding('community.big-brother'), { status: 'pass' })
  const planned = [day(-20), day(-9)]
  const ids = await Promise.all(
    planned.map(plannedOn => makeTouchpoint(store, { community, sponsor: person, plannedOn }))
  )
  t.match(await finding('community.big-brother'), {
    status: 'fail',
    remedy: { call: `POST /v1/touchpoints/${ids[0]}/transitions` }
  })
  await admin.post(`/v1/touchpoints/${ids[0]}/transitions`, { transition: 'complete' })
  t.match(await finding('community.sponsor'), { status: 'pass' })
  t.match(await finding('community.big-brother'), { status: 'pass' })
})
