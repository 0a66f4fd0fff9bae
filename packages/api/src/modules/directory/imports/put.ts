import type { BulkAnswer, ImportedRow, ImportKind, Scope } from '@guildhall/schema'
import type { Viewer } from '../../../core/model/read.ts'
import type { WriteModel } from '../../../core/model/rows.ts'
import { upsert } from '../../../core/model/upsert.ts'
import type { Draft } from '../../../core/model/write.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityWritable } from '../communities/operations.ts'
import { membershipWritable } from '../memberships/writable.ts'
import { personWritable } from '../people/operations.ts'
import { termWritable } from '../terms/operations.ts'
import type { Known } from './known.ts'
import { type Entry, failedRow } from './line.ts'

/** A row that fits its schema, and where it stands in its batch. */
export type Placed = Entry & { index: number }
/** A row and what is to be written for it. */
export type Step = { entry: Placed; draft: Draft }

/** Rows on their way into the registry, and what has come of them so far. */
export type Batch = {
  db: Database
  reader: Viewer
  source: string
  communities: Known
  people: Known
  answers: ImportedRow[]
}

/** These members already hold ids. */
const withIds = (writable: WriteModel, ...members: string[]): WriteModel => {
  const find = (names: string[]) => new Map(names.map(name => [name, name]))
  const references = Object.entries(writable.references ?? {}).map(([member, reference]) => [
    member,
    members.includes(member) ? { ...reference, find } : reference
  ])
  return { ...writable, references: Object.fromEntries(references) }
}

const WRITABLES: Record<ImportKind, WriteModel> = {
  community: withIds(communityWritable, 'parent'),
  person: personWritable,
  membership: withIds(membershipWritable, 'community', 'person'),
  term: withIds(termWritable, 'membership')
}

const SCOPES: Record<ImportKind, Scope> = {
  community: 'communities:write',
  person: 'people:write',
  membership: 'memberships:write',
  term: 'memberships:write'
}

/** Lets a row through where the caller's scopes allow to write what it brings. */
export const permit = (entry: Entry, { scopes }: Viewer): Entry | ImportedRow => {
  const { kind } = entry
  const scope = SCOPES[kind]
  if (scopes.has(scope)) return entry
  const detail = `Importing a ${kind} requires the scope ${scope}, which the key lacks. Use a key that has it.`
  return failedRow(entry, { code: 'FORBIDDEN', detail, errors: [{ pointer: '', detail }] }, `/${kind}`)
}

/** What is noted of a row that was written. */
export const answered = ({ row, kind, key }: Entry, { outcome, id, problem }: BulkAnswer): ImportedRow =>
  problem ? failedRow({ row, kind, key }, problem, `/${kind}`) : { row, kind, key, outcome, id, errors: [] }

/** What is noted of a row that names records nobody has brought. */
export const missing = (
  { row, kind, key }: Entry,
  members: (readonly [member: string, what: 'community' | 'person'])[]
) => {
  const errors = members.map(([member, what]) => ({
    pointer: `/${member}`,
    detail: `No ${what} of this key has come from this source. A row comes after those it refers to.`
  }))
  return failedRow({ row, kind, key }, { code: 'UNKNOWN_REFERENCE', detail: errors[0]!.detail, errors }, `/${kind}`)
}

/** Writes records of a kind; one answer each, in order. */
export const write = ({ db, reader }: Batch, kind: ImportKind, steps: { draft: Draft }[]) =>
  upsert(
    db,
    WRITABLES[kind],
    steps.map(({ draft }) => draft),
    reader
  )

/** Writes rows that are known by their own keys, and lets later rows know them. */
export const put = async (batch: Batch, kind: ImportKind, steps: Step[], known?: Known) => {
  const answers = await write(batch, kind, steps)
  answers.forEach((answer, position) => {
    const { entry } = steps[position]!
    batch.answers[entry.index] = answered(entry, answer)
    if (answer.id) known?.learn(entry.key, answer.id, entry.index)
  })
}

/** A record as its source knows it. */
export const keyed = ({ source }: Batch, { key, ...members }: Draft): Draft => ({
  source,
  externalKey: key,
  ...members
})

/** The key that a row gives for another record. */
export const named = ({ body }: Entry, member: string) => body[member] as string
