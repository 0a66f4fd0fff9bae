import { sql } from 'drizzle-orm'
import { misfitOf } from '../../../core/model/upsert.ts'
import type { Draft } from '../../../core/model/write.ts'
import type { Batch, Known, Placed } from '../../../core/module/row-kind.ts'
import { today } from '../../../platform/days.ts'
import { termWritable } from '../terms/operations.ts'
import { findMemberships, placeOf } from './known.ts'
import { failedRow, reasonOf } from './line.ts'
import { answered, idsBehind, keyed, put, write } from './put.ts'

/** A row about a person in a community, with the ids of both. */
type Seat = { entry: Placed; community: string; person: string }

const seatsOf = (batch: Batch, entries: Placed[]): Seat[] =>
  entries.flatMap(entry => {
    const ids = idsBehind(batch, entry)
    return ids ? [{ entry, community: ids.get('/community')!, person: ids.get('/person')! }] : []
  })

const atPlace = ({ community, person }: Seat) => placeOf(community, person)

/** How a membership begins that is made from these terms; once they are written, it is derived from all that there are. */
const begunBy = (terms: Seat[]): Draft => {
  const ends = terms.map(({ entry }) => entry.body.endedOn).filter(day => typeof day === 'string')
  const last = ends.length < terms.length ? undefined : ends.toSorted().at(-1)
  return { fromTerms: true, ...(last && last <= today() ? { status: 'alumni', leftOn: last } : {}) }
}

/** Writes memberships, and makes those that a term needs; answers those that terms may belong to, and which are new. */
const putMemberships = async (batch: Batch, members: Seat[], holders: Seat[]) => {
  const { source } = batch
  const known = await findMemberships(batch.db, holders)
  const atPlaces = Map.groupBy(holders, atPlace)
  const newcomers = [...atPlaces.values()].flatMap(([first]) => (known.idOf(atPlace(first!), 0) ? [] : [first!]))
  const steps = [...members, ...newcomers]
    .map(seat => {
      const { community, person, entry } = seat
      const own = entry.kind === 'membership' ? entry.body : begunBy(atPlaces.get(atPlace(seat))!)
      return { seat, draft: { ...own, community, person, source } }
    })
    .toSorted((a, b) => a.seat.entry.index - b.seat.entry.index)
  const answers = await write(batch, 'membership', steps)
  answers.forEach((answer, position) => {
    const { seat } = steps[position]!
    if (seat.entry.kind === 'membership') batch.answers[seat.entry.index] = answered(seat.entry, answer)
    if (answer.id) known.learn(atPlace(seat), answer.id)
  })
  const made = new Set(answers.flatMap(({ id, outcome }) => (id && outcome === 'created' ? [id] : [])))
  return { known, made }
}

/** Writes terms of the memberships that are known by now. */
const putTerms = (batch: Batch, holders: Seat[], memberships: Known) => {
  const steps = holders.flatMap(seat => {
    const { community: _community, person: _person, ...body } = seat.entry.body
    const membership = memberships.idOf(atPlace(seat), seat.entry.index)
    return membership ? [{ entry: seat.entry, draft: { ...keyed(batch, body), membership } }] : []
  })
  return put(batch, 'term', steps)
}

/** The memberships that terms of these keys belong to by now. */
const membershipsOf = ({ db, source }: Batch, holders: Seat[]) =>
  db.prepared<{ id: string }>(
    'memberships of terms',
    () =>
      sql`select distinct membership_id as id from terms where source = ${sql.placeholder('source')} and external_key = any (${sql.placeholder('keys')}::text[])`,
    { source, keys: holders.map(({ entry }) => entry.key) }
  )

/** Derives the memberships that were made from terms; a new one of which no term could be written is not kept. */
const derive = async (
  { db, answers }: Batch,
  holders: Seat[],
  { known, made }: Awaited<ReturnType<typeof putMemberships>>,
  before: { id: string }[]
) => {
  const places = [...Map.groupBy(holders, atPlace)].flatMap(([place, seats]) => {
    const id = known.idOf(place, 0)
    return id ? [{ id, isVain: seats.every(({ entry }) => answers[entry.index]!.outcome === 'failed') }] : []
  })
  await db.prepared(
    'memberships made in vain',
    () => sql`delete from memberships where id = any (${sql.placeholder('ids')}::uuid[]) and from_terms`,
    { ids: places.flatMap(({ id, isVain }) => (isVain && made.has(id) ? [id] : [])) }
  )
  await db.prepared('derive memberships', () => sql`select derive_memberships(${sql.placeholder('ids')}::uuid[])`, {
    ids: [...places, ...before].map(({ id }) => id)
  })
}

/** Leaves out terms that will not do, so that they make nobody a member. */
const fitting = (batch: Batch, holders: Placed[]): Placed[] =>
  holders.filter(entry => {
    const fault = misfitOf(termWritable, entry.body)
    if (fault) batch.answers[entry.index] = failedRow(entry, reasonOf(fault), '/term')
    return !fault
  })

/** Writes memberships and terms; a term makes its holder a member where they were none, for as long as they hold one. */
export const putSeats = async (batch: Batch, members: Placed[], holders: Placed[]) => {
  const held = seatsOf(batch, fitting(batch, holders))
  const memberships = await putMemberships(batch, seatsOf(batch, members), held)
  if (held.length === 0) return
  const before = await membershipsOf(batch, held)
  await putTerms(batch, held, memberships.known)
  await derive(batch, held, memberships, before)
}
