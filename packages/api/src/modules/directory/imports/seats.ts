import { misfitOf } from '../../../core/model/upsert.ts'
import type { Batch, Known, Placed } from '../../../core/module/row-kind.ts'
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

/** Writes memberships, and makes those that a term needs; answers those that terms may belong to. */
const putMemberships = async (batch: Batch, members: Seat[], holders: Seat[]): Promise<Known> => {
  const { source } = batch
  const known = await findMemberships(batch.db, holders)
  const first = new Map(holders.toReversed().map(seat => [atPlace(seat), seat]))
  const newcomers = [...first.values()].filter(seat => known.idOf(atPlace(seat), 0) === undefined)
  const steps = [...members, ...newcomers]
    .map(seat => {
      const { community, person, entry } = seat
      return { seat, draft: { ...(entry.kind === 'membership' ? entry.body : {}), community, person, source } }
    })
    .toSorted((a, b) => a.seat.entry.index - b.seat.entry.index)
  const answers = await write(batch, 'membership', steps)
  answers.forEach((answer, position) => {
    const { seat } = steps[position]!
    if (seat.entry.kind === 'membership') batch.answers[seat.entry.index] = answered(seat.entry, answer)
    if (answer.id) known.learn(atPlace(seat), answer.id)
  })
  return known
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

/** Leaves out terms that will not do, so that they make nobody a member. */
const fitting = (batch: Batch, holders: Placed[]): Placed[] =>
  holders.filter(entry => {
    const fault = misfitOf(termWritable, entry.body)
    if (fault) batch.answers[entry.index] = failedRow(entry, reasonOf(fault), '/term')
    return !fault
  })

/** Writes memberships and terms; a term makes its holder a member where they were none. */
export const putSeats = async (batch: Batch, members: Placed[], holders: Placed[]) => {
  const held = seatsOf(batch, fitting(batch, holders))
  await putTerms(batch, held, await putMemberships(batch, seatsOf(batch, members), held))
}
