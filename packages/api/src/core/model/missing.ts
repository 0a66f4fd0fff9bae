import { getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Draft, WriteModel } from './rows.ts'

/** Whether a record, as a statement names it, ended because its source no longer listed it, and nothing has changed its last day since. */
export const isMissing = (alias: string, day: string): SQL => {
  const column = (name: string) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`
  return sql`${column('missing_since')} = ${column(day)}`
}

/** Lets a record go on that its source lists again: `day`, the column of its last day, is empty unless its row gives it. */
export const renewMissing =
  (table: PgTable, day: string): NonNullable<WriteModel['renew']> =>
  async (db, rows) => {
    const name = getTableName(table)
    const missing = await db.prepared<{ position: number }>(
      `missing ${name}`,
      () => sql`
        select k.position::int - 1 as position from unnest(${sql.placeholder('sources')}::text[], ${sql.placeholder('keys')}::text[]) with ordinality k (source, key, position)
        join ${table} t on t.source = k.source and t.external_key = k.key where ${isMissing('t', day)}`,
      { sources: rows.map(({ source }) => source), keys: rows.map(row => row.external_key) }
    )
    const positions = new Set(missing.map(({ position }) => position))
    return rows.map((row, index): Draft => (positions.has(index) ? { [day]: null, missing_since: null, ...row } : row))
  }
