import type { ImportKind, Scope } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/rows.ts'
import type { Batch, Placed } from './put.ts'

/** A kind of row: what it takes to write it, and which of its members hold keys of other records of its source. */
export type RowKind = {
  /** What a key needs to import it. */
  scope: Scope
  write: WriteModel
  /** The members that hold keys, one or a list, and of what kind; its rows are written after those of other kinds. */
  names: Partial<Record<string, ImportKind>>
  /** The members that make up its own key, where it has no `key`. */
  knownBy?: readonly string[]
  /** Writes its rows, where that takes more than to upsert them; null where another kind's `put` does. */
  put?: ((batch: Batch, entries: Placed[], others: (kind: ImportKind) => Placed[]) => Promise<unknown>) | null
}

/** Every kind of row of the contract. */
export type RowKinds = Record<ImportKind, RowKind>

/** Kinds in the order in which their rows are written: each after those that it names. */
export const inOrder = (kinds: RowKinds): ImportKind[] => {
  const order: ImportKind[] = []
  const place = (kind: ImportKind, above: readonly ImportKind[]) => {
    if (order.includes(kind)) return
    if (above.includes(kind)) throw new Error(`rows name each other in a circle: ${[...above, kind].join(', ')}`)
    for (const named of Object.values(kinds[kind].names)) if (named && named !== kind) place(named, [...above, kind])
    order.push(kind)
  }
  for (const kind of Object.keys(kinds) as ImportKind[]) place(kind, [])
  return order
}

/** The keys that a row gives for others, each with its place and the kind of record that it names. */
export const keysIn = ({ names }: RowKind, body: Placed['body']) =>
  Object.entries(names).flatMap(([member, kind]) => {
    const value = body[member]
    const list = Array.isArray(value) ? value : [value]
    return list.flatMap((key, at) =>
      typeof key === 'string'
        ? [{ key, kind: kind!, pointer: `/${member}${Array.isArray(value) ? `/${at}` : ''}` }]
        : []
    )
  })
