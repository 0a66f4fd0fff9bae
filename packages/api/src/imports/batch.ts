import type { BulkAnswer, ImportedRow, ImportKind } from '@guildhall/schema'
import { communityWritable } from '../communities/operations.ts'
import { communityResource } from '../communities/resource.ts'
import type { Database } from '../kit/database.ts'
import { Fault } from '../kit/fault.ts'
import type { Reader } from '../kit/read.ts'
import type { Writable } from '../kit/rows.ts'
import { upsert } from '../kit/upsert.ts'
import type { Draft } from '../kit/write.ts'
import { membershipWritable } from '../memberships/operations.ts'
import { personWritable } from '../people/operations.ts'
import { personResource } from '../people/resource.ts'
import { termWritable } from '../terms/operations.ts'
import { findKnown, findMemberships, type Known, placeOf } from './known.ts'
import { type Entry, failedRow, type Line, readEntry, reasonOf } from './line.ts'

/** A row that fits its schema, and where it stands in its batch. */
type Placed = Entry & { index: number }
/** A row and what is to be written for it. */
type Step = { entry: Placed; draft: Draft }

type Batch = {
  db: Database
  reader: Reader
  source: string
  communities: Known
  people: Known
  answers: ImportedRow[]
}

/** These members already hold ids. */
const withIds = (writable: Writable, ...members: string[]): Writable => {
  const find = (names: string[]) => new Map(names.map(name => [name, name]))
  const references = Object.entries(writable.references ?? {}).map(([member, reference]) => [
    member,
    members.includes(member) ? { ...reference, find } : reference
  ])
  return { ...writable, references: Object.fromEntries(references) }
}

const WRITABLES: Record<ImportKind, Writable> = {
  community: withIds(communityWritable, 'parent'),
  person: personWritable,
  membership: withIds(membershipWritable, 'community', 'person'),
  term: withIds(termWritable, 'membership')
}

const answered = ({ row, kind, key }: Entry, { outcome, id, problem }: BulkAnswer): ImportedRow =>
  problem ? failedRow({ row, kind, key }, problem, `/${kind}`) : { row, kind, key, outcome, id, errors: [] }

// Stands until a row is answered; it stays where what the row needs has gone in the meantime.
const unanswered = (entry: Entry) => failedRow(entry, reasonOf(new Fault('CONFLICT')))

const missing = ({ row, kind, key }: Entry, members: (readonly [member: string, what: string, key: string])[]) => {
  const errors = members.map(([member, what, key]) => ({
    pointer: `/${member}`,
    detail: `No ${what} with the key "${key}" has come from this source. A row comes after those it refers to.`
  }))
  return failedRow({ row, kind, key }, { code: 'UNKNOWN_REFERENCE', detail: errors[0]!.detail, errors }, `/${kind}`)
}

const write = ({ db, reader }: Batch, kind: ImportKind, steps: { draft: Draft }[]) =>
  upsert(
    db,
    WRITABLES[kind],
    steps.map(({ draft }) => draft),
    reader
  )

/** Writes rows that are known by their own keys, and lets later rows know them. */
const put = async (batch: Batch, kind: ImportKind, steps: Step[], known?: Known) => {
  const answers = await write(batch, kind, steps)
  answers.forEach((answer, position) => {
    const { entry } = steps[position]!
    batch.answers[entry.index] = answered(entry, answer)
    if (answer.id) known?.learn(entry.key, answer.id, entry.index)
  })
}

const keyed = ({ source }: Batch, { key, ...members }: Draft): Draft => ({ source, externalKey: key, ...members })

const named = ({ body }: Entry, member: string) => body[member] as string

/** Rounds of communities in which each comes after the one it is a part of. */
const levelsOf = (entries: Placed[]): Placed[][] => {
  const levels = new Map<string, number>()
  const rounds: Placed[][] = []
  for (const entry of entries) {
    const above = levels.get(named(entry, 'parent'))
    const level = Math.max(levels.get(entry.key) ?? 0, above === undefined ? 0 : above + 1)
    levels.set(entry.key, level)
    rounds[level] ??= []
    rounds[level].push(entry)
  }
  return rounds
}

const putCommunities = async (batch: Batch, entries: Placed[]) => {
  const stepOf = (entry: Placed): Step[] => {
    const { parent, ...body } = entry.body
    if (typeof parent !== 'string') return [{ entry, draft: keyed(batch, entry.body) }]
    const id = batch.communities.idOf(parent, entry.index)
    if (id) return [{ entry, draft: { ...keyed(batch, body), parent: id } }]
    batch.answers[entry.index] = missing(entry, [['parent', 'community', parent]])
    return []
  }
  for (const level of levelsOf(entries)) await put(batch, 'community', level.flatMap(stepOf), batch.communities)
}

/** A row about a person in a community, with the ids of both. */
type Seat = { entry: Placed; community: string; person: string }

const seatsOf = (batch: Batch, entries: Placed[]): Seat[] =>
  entries.flatMap(entry => {
    const community = batch.communities.idOf(named(entry, 'community'), entry.index)
    const person = batch.people.idOf(named(entry, 'person'), entry.index)
    if (community && person) return [{ entry, community, person }]
    batch.answers[entry.index] = missing(entry, [
      ...(community ? [] : [['community', 'community', named(entry, 'community')] as const]),
      ...(person ? [] : [['person', 'person', named(entry, 'person')] as const])
    ])
    return []
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

const putTerms = (batch: Batch, holders: Seat[], memberships: Known) => {
  const steps = holders.flatMap(seat => {
    const { community: _community, person: _person, ...body } = seat.entry.body
    const membership = memberships.idOf(atPlace(seat), seat.entry.index)
    return membership ? [{ entry: seat.entry, draft: { ...keyed(batch, body), membership } }] : []
  })
  return put(batch, 'term', steps)
}

const keysOf = (entries: Placed[], ...members: string[]) =>
  new Set(entries.flatMap(({ body }) => members.map(member => body[member])).filter(key => typeof key === 'string'))

/**
 * Takes rows into the registry, a set of each kind at a time, and answers what was done with each. A row may refer to what
 * its source has brought before and to the rows before it, wherever batches begin and end.
 */
export const takeBatch = async (
  db: Database,
  source: string,
  reader: Reader,
  lines: Line[]
): Promise<ImportedRow[]> => {
  const read = lines.map(readEntry)
  const entries = read.flatMap((one, index) => ('body' in one ? [{ ...one, index }] : []))
  const of = (kind: ImportKind) => entries.filter(entry => entry.kind === kind)
  const seated = [...of('membership'), ...of('term')]
  const batch: Batch = {
    db,
    reader,
    source,
    communities: await findKnown(
      db,
      communityResource,
      source,
      new Set([...keysOf(of('community'), 'parent'), ...keysOf(seated, 'community')])
    ),
    people: await findKnown(db, personResource, source, keysOf(seated, 'person')),
    answers: read.map(one => ('body' in one ? unanswered(one) : one))
  }
  await putCommunities(batch, of('community'))
  await put(
    batch,
    'person',
    of('person').map(entry => ({ entry, draft: keyed(batch, entry.body) })),
    batch.people
  )
  const holders = seatsOf(batch, of('term'))
  const memberships = await putMemberships(batch, seatsOf(batch, of('membership')), holders)
  await putTerms(batch, holders, memberships)
  return batch.answers
}
