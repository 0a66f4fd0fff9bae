import type { ImportedRow, ImportKind, Scope } from '@guildhall/schema'
import type { Database } from '../../platform/database/database.ts'
import type { Viewer } from '../model/read.ts'
import type { WriteModel } from '../model/rows.ts'
import type { Draft } from '../model/write.ts'
import type { ApiError } from '../problem/api-error.ts'

/** One row of a file as it was read: what it holds, or why nothing could be read from it. */
export type Line = { row: number; size: number } & (
  | { value: unknown; notes?: string[] }
  | { fault: ApiError; kind?: ImportKind; key?: string | null }
)

/** Reads the rows of a file. @throws ApiError that refuses the file as a whole, before the first of them. */
export type ImportReader = (
  chunks: AsyncIterable<Buffer>,
  settings: { community: string | null }
) => AsyncGenerator<Line[]>

/** A row that is as its schema wants it. */
export type Entry = { row: number; kind: ImportKind; key: string; body: Draft }
/** A row that fits its schema, and where it stands in its batch. */
export type Placed = Entry & { index: number }

/** The records of one kind that rows may name, by key; those that rows of the same batch bring are known from there on. */
export type Known = {
  /** The id behind a key, for a row that stands there in the batch. */
  idOf(key: string, index: number): string | undefined
  learn(key: string, id: string, index?: number): void
}

/** Rows on their way into the registry, and what has come of them so far. */
export type Batch = {
  db: Database
  reader: Viewer
  source: string
  /** The id of the community that hosts what names no host. */
  community: string | null
  kinds: RowKinds
  /** The records of each kind that rows may name. */
  known: Record<ImportKind, Known>
  answers: ImportedRow[]
}

/** A kind of row: what it takes to write it, and which of its members hold keys of other records of its source. */
export type RowKind = {
  /** What a key needs to import it. */
  scope: Scope
  write: WriteModel
  /** The members that hold keys, one or a list, and of what kind; its rows are written after those of other kinds. */
  names: Partial<Record<string, ImportKind>>
  /** The member that names communities, where those of the import stand for it when it is left out. */
  hosts?: string
  /** The members that make up its own key, where it has no `key`. */
  knownBy?: readonly string[]
  /** Writes its rows, where that takes more than to upsert them; null where another kind's `put` does. */
  put?: ((batch: Batch, entries: Placed[], others: (kind: ImportKind) => Placed[]) => Promise<unknown>) | null
}

/** Every kind of row of the contract. */
export type RowKinds = Record<ImportKind, RowKind>
