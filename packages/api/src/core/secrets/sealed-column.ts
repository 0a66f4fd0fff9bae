import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Database } from '../../platform/database/database.ts'
import { openSecret, sealSecret } from './secrets-key.ts'

/** A column of secrets, each encrypted for its own row. */
export type SealedColumn = {
  /** What it holds, for messages: `secrets of webhooks`. */
  what: string
  column: PgColumn
  /** The columns that say which row a value belongs to; they never change. */
  row: readonly PgColumn[]
  /** Replaces the values that cannot be decrypted, `lost` says which, by new ones; returns what there is left to do by hand. */
  replace: (db: Database, lost: SQL) => Promise<string[]>
}

const placeOf = ({ column }: Pick<SealedColumn, 'column'>, row: readonly string[]) =>
  [getTableName(column.table), column.name, ...row].join('/')

/** Encrypts the secret of a row, named by the values of its `row` columns. */
export const sealFor = (sealed: Pick<SealedColumn, 'column'>, row: readonly string[], secret: string): string =>
  sealSecret(secret, placeOf(sealed, row))

/** Decrypts the secret of a row. */
export const openFrom = (sealed: Pick<SealedColumn, 'column'>, row: readonly string[], value: string): string =>
  openSecret(value, placeOf(sealed, row))

/** The id of the key by which values of a column are encrypted. */
export const keyIdIn = (column: PgColumn): SQL => sql`split_part(${column}, '.', 2)`
