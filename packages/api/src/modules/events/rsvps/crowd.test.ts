import { RSVP_ANSWERS, type RsvpAnswer } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { pick, seeded } from '../../../../sample/random.ts'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import type { Store } from '../../../platform/database/database.ts'
import { answerRsvp } from './answer.ts'
import { invited } from './rsvps.fixtures.ts'

const [PEOPLE, ANSWERS, SEATS, RETRIED, AT_ONCE] = [1000, 5, 500, 0.3, 12]
const random = seeded(20_261_129)

type Entry = { id: string; status: string | null; at: string | null; taken: string }
type Held = { status: string; at: number }

/** What became of each RSVP, in the order in which it happened. */
const historyOf = (store: Store) =>
  store.run<Entry>(sql`
    select subject_id as id, after ->> 'status' as status, after ->> 'answered_at' as at, transaction::text as taken
    from activity where subject_type = 'rsvp' order by position`)

const isBefore = ([one, a]: [string, Held], [other, b]: [string, Held]) => a.at < b.at || (a.at === b.at && one < other)

/** Plays the history again: how many seats were taken at most, and who was offered one before another who had waited longer. */
const replay = (history: Entry[]) => {
  const held = new Map<string, Held>()
  const having = (...statuses: string[]) => [...held].filter(([, { status }]) => statuses.includes(status))
  let [seats, most, early, offered] = [0, 0, 0, [] as [string, Held][]]
  const isSeat = (status?: string | null) => Number(status === 'going' || status === 'offered')
  for (const [index, { id, status, at, taken }] of history.entries()) {
    const before = held.get(id)
    const after = { status: status ?? before!.status, at: at === null ? before!.at : Date.parse(at) }
    held.set(id, after)
    seats += isSeat(after.status) - isSeat(before?.status)
    most = Math.max(most, seats)
    if (after.status === 'offered' && before?.status === 'waitlisted') offered.push([id, after])
    if (history[index + 1]?.taken === taken) continue
    const waiting = offered.length > 0 ? having('waitlisted') : []
    early += offered.filter(one => waiting.some(other => isBefore(other, one))).length
    offered = []
  }
  return { held, most, early, going: having('going', 'offered').length, waiting: having('waitlisted').length }
}

t.test('1,000 people answer five times at once, many again: never more than 500 seats, the list in order', async t => {
  const { admin, acting, store, date, statuses } = await invited(t)
  const config = readConfig({})
  const occurrence = await date({ capacity: SEATS })
  const names = Array.from({ length: PEOPLE }, (_, n) => `guest ${n}`)
  for (let from = 0; from < PEOPLE; from += 500)
    await admin.put('/v1/people', {
      items: names.slice(from, from + 500).map(name => ({ source: 'crowd', externalKey: name, externalId: name, name }))
    })
  const ids = new Map(
    (await store.run<{ id: string; name: string }>(sql`select id, name from people`)).map(({ id, name }) => [name, id])
  )
  const last = new Map<string, Set<RsvpAnswer>>()
  const answers = Array.from({ length: PEOPLE * ANSWERS }, (_, n) => {
    const name = names[n % PEOPLE]!
    const answer = pick(random, [...RSVP_ANSWERS, 'going', 'going'] as const)
    last.set(name, (last.get(name) ?? new Set()).add(answer))
    const actor = { key: null, person: ids.get(name)!, actorClass: 'member', request: String(n) }
    // Most of them past HTTP, which would take a minute.
    return async () => {
      if (n % 20 > 0)
        return store.transaction(actor, db => answerRsvp(db, { occurrence, recipient: ids.get(name)!, answer }))
      const { status } = await acting(name).put(`/v1/occurrences/${occurrence}/rsvp`, { answer })
      t.equal(status, 200)
    }
  })
  const sent = answers.flatMap(answer => (random() < RETRIED ? [answer, answer] : [answer]))
  const expire = (hours: number) => async () => {
    await runJob('offer-seats', { store, config, now: new Date(Date.now() + hours * 3_600_000) })
  }
  const queue: (() => Promise<unknown>)[] = sent
    .map(answer => ({ answer, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ answer }) => answer)
  for (const share of [0.3, 0.6, 0.9]) queue.splice(Math.floor(queue.length * share), 0, expire(25))
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))

  const { held, most, early, going, waiting } = replay(await historyOf(store))
  t.equal(most, SEATS, 'all seats were taken, and never more')
  t.equal(early, 0, 'no one was offered a seat before another who had waited longer')
  t.equal(held.size, PEOPLE, 'no one is there twice')
  t.equal(waiting === 0 || going === SEATS, true, `${going} have a seat while ${waiting} wait`)
  const { rsvpCounts: counts } = (await admin.get(`/v1/occurrences/${occurrence}`)).body
  t.match(counts, { waitlisted: waiting, seatsLeft: SEATS - going })
  t.equal(counts.going + counts.offered, going)
  for (const [name, status] of Object.entries(await statuses(occurrence))) {
    const said = last.get(name)!
    const from = status === 'waitlisted' || status === 'offered' ? 'going' : (status as RsvpAnswer)
    // What was offered and not accepted in time is declined.
    t.ok(said.has(from) || (status === 'declined' && said.has('going')), `${name} is ${status}`)
  }
})
