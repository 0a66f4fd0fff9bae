import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { addDays, addYears, startOf, today } from '../../../platform/days.ts'
import { at, stage } from '../../events/events/events.fixtures.ts'
import { type Fact, readFact } from '../evaluation/fact.ts'
import { facilitation, handovers } from '../facts/patterns.ts'

const day = (days: number) => addDays(today(), days)
const later = day(1)

t.test('who facilitated and which roles were handed over is read as of any day', async t => {
  const { admin, store, community, people, event, occurrences } = await stage(t)
  const read = async <V>(fact: Fact<V>, on: string) =>
    (await readFact(store, fact, { ids: [community], asOf: startOf(on).toISOString(), portal: null })).get(community) as
      | V
      | undefined

  await t.test('events are counted once, and people once', async t => {
    const held = async (days: number, ...facilitators: (string | undefined)[]) => {
      const [made] = await occurrences(await event({ start: at(days, '10:00'), timeZone: 'UTC', facilitators }))
      await admin.patch(`/v1/occurrences/${made!.id}`, { outcome: 'held' })
    }
    t.equal(await read(facilitation, later), undefined)
    for (const back of [-80, -70, -60]) await held(back, people.ada)
    for (const back of [-50, -40]) await held(back, people.ada, people.bo)
    await held(-30)
    t.strictSame(await read(facilitation, later), { events: 6, named: 5, facilitators: 2 })
    await held(-20, people.leader)
    t.strictSame(await read(facilitation, later), { events: 6, named: 5, facilitators: 3 }, 'of the last six')
  })

  const memberships = new Map<string, string>()
  for (const { id, person } of (await admin.get(`/v1/memberships?community=${community}&limit=100`)).body.items)
    memberships.set(person.id, id)
  const term = (name: string, role: string, startedOn: string, endedOn: string | null = null) =>
    made(admin, '/v1/terms', { membership: memberships.get(people[name]!), role, startedOn, endedOn })
  const roles = async (on: string) => (await read(handovers, on))?.map(({ role, on, next }) => `${role} ${on} ${next}`)

  await t.test('an end that was on record before it came is by plan', async t => {
    await term('ada', 'coach', day(-400), day(20))
    t.equal(await roles(day(40)), undefined, 'nobody follows')
    await term('bo', 'coach', day(30))
    t.equal(await roles(day(29)), undefined)
    t.strictSame(await roles(day(30)), [`coach ${day(20)} ${day(30)}`])
    const end = addYears(day(20), 2)
    t.strictSame(await roles(addDays(end, -1)), [`coach ${day(20)} ${day(30)}`])
    t.equal(await roles(end), undefined, 'two years are over')
  })

  await t.test('an end on the day on which it is recorded is none', async t => {
    const sudden = await term('ada', 'web_admin', day(-400))
    await admin.patch(`/v1/terms/${sudden}`, { endedOn: today() })
    await term('bo', 'web_admin', today())
    t.equal(await roles(today()), undefined)
    await admin.patch(`/v1/terms/${sudden}`, { endedOn: day(1) })
    t.strictSame(await roles(day(1)), [`web_admin ${day(1)} ${today()}`])
  })

  await t.test('of terms recorded later, the next one leaves no gap', async t => {
    await term('ada', 'facilitator', day(-400), day(-100))
    await term('bo', 'facilitator', day(-99))
    t.equal(await roles(today()), undefined)
    await term('leader', 'facilitator', day(-100))
    t.strictSame(await roles(today()), [`facilitator ${day(-100)} ${day(-100)}`])
  })

  await t.test('who goes on in the role hands over nothing, nor does a sponsor', async t => {
    for (const role of ['information_resources', 'sponsor', 'member']) {
      await term('ada', role, day(-400), day(50))
      await term('bo', role, day(51))
    }
    t.match(await roles(day(60)), [
      `information_resources ${day(50)} ${day(51)}`,
      /^coach/,
      /^web_admin/,
      /^facilitator/
    ])
    await term('ada', 'information_resources', day(51), day(90))
    t.match(await roles(day(60)), [/^coach/, /^web_admin/, /^facilitator/])
  })
})
