import type { BulkAnswer, ImportedRow, ImportKind } from '@guildhall/schema'
import type { Viewer } from '../../../core/model/read.ts'
import type { WriteModel } from '../../../core/model/rows.ts'
import { upsert } from '../../../core/model/upsert.ts'
import type { Draft } from '../../../core/model/write.ts'
import type { Batch, Entry, Placed, RowKind, RowKinds } from '../../../core/module/row-kind.ts'
import { failedRow } from './line.ts'
import { keysIn } from './row-order.ts'

/** A row and what is to be written for it. */
export type Step = { entry: Placed; draft: Draft }

/** Members that name others already hold their ids. */
const withIds = ({ write, names }: RowKind): WriteModel => {
  const find = (ids: string[]) => new Map(ids.map(id => [id, id]))
  const references = Object.entries(write.references ?? {}).map(([member, reference]) => [
    member,
    member in names ? { ...reference, find } : reference
  ])
  return { ...write, references: Object.fromEntries(references) }
}

/** Lets a row through where the caller's scopes allow to write what it brings. */
export const permit = (entry: Entry, { scopes }: Viewer, kinds: RowKinds): Entry | ImportedRow => {
  const { kind } = entry
  const { scope } = kinds[kind]
  if (scopes.has(scope)) return entry
  const detail = `Importing a ${kind} requires the scope ${scope}, which the key lacks. Use a key that has it.`
  return failedRow(entry, { code: 'FORBIDDEN', detail, errors: [{ pointer: '', detail }] }, `/${kind}`)
}

/** What is noted of a row that was written. */
export const answered = ({ row, kind, key }: Entry, { outcome, id, problem }: BulkAnswer): ImportedRow =>
  problem ? failedRow({ row, kind, key }, problem, `/${kind}`) : { row, kind, key, outcome, id, errors: [], notes: [] }

/** The ids behind the keys that a row gives; undefined where nobody has brought one of them, which is then its answer. */
export const idsBehind = (batch: Batch, entry: Placed): Map<string, string> | undefined => {
  const { kind, body, index, row, key } = entry
  const ids = new Map<string, string>()
  const errors = keysIn(batch.kinds[kind], body).flatMap(one => {
    const id = batch.known[one.kind].idOf(one.key, index)
    if (id) ids.set(one.pointer, id)
    const detail = `No ${one.kind} with this key has been imported from this source. A row must come after the rows it refers to.`
    return id ? [] : [{ pointer: one.pointer, detail }]
  })
  if (errors.length === 0) return ids
  const reason = { code: 'UNKNOWN_REFERENCE', detail: errors[0]!.detail, errors }
  batch.answers[index] = failedRow({ row, kind, key }, reason, `/${kind}`)
  return undefined
}

/** The hosts of the import for a row that names none; undefined where there are none either, which is then its answer. */
const hosted = (batch: Batch, entry: Placed): Draft | undefined => {
  const { hosts } = batch.kinds[entry.kind]
  if (!hosts || hosts in entry.body) return {}
  if (batch.community) return { [hosts]: [batch.community] }
  const detail = `Required: the keys of the communities that host the ${entry.kind}. Or set the community of the import.`
  const reason = { code: 'INVALID_INPUT', detail, errors: [{ pointer: `/${hosts}`, detail }] }
  batch.answers[entry.index] = failedRow(entry, reason, `/${entry.kind}`)
  return undefined
}

/** What is to be written for a row: its source and key, and ids for the keys that it gives. */
export const stepOf = (batch: Batch, entry: Placed): Step[] => {
  const ids = idsBehind(batch, entry)
  const byDefault = ids && hosted(batch, entry)
  if (!byDefault) return []
  const idsFor = (member: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map((_, at) => ids.get(`/${member}/${at}`)) : (ids.get(`/${member}`) ?? value)
  const members = Object.keys(batch.kinds[entry.kind].names)
    .filter(member => member in entry.body)
    .map(member => [member, idsFor(member, entry.body[member])] as const)
  return [{ entry, draft: { ...keyed(batch, entry.body), ...byDefault, ...Object.fromEntries(members) } }]
}

/** Writes records of a kind; one answer each, in order. */
export const write = ({ db, reader, kinds }: Batch, kind: ImportKind, steps: { draft: Draft }[]) =>
  upsert(
    db,
    withIds(kinds[kind]),
    steps.map(({ draft }) => draft),
    reader
  )

/** Writes rows that are known by their own keys, and lets later rows know them. */
export const put = async (batch: Batch, kind: ImportKind, steps: Step[]) => {
  const answers = await write(batch, kind, steps)
  answers.forEach((answer, position) => {
    const { entry } = steps[position]!
    batch.answers[entry.index] = answered(entry, answer)
    if (answer.id) batch.known[kind].learn(entry.key, answer.id, entry.index)
  })
}

/** A record as its source knows it. */
export const keyed = ({ source }: Batch, { key, ...members }: Draft): Draft => ({
  source,
  externalKey: key,
  ...members
})
