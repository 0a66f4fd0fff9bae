import { type SQL, sql } from 'drizzle-orm'
import type { Database } from './database.ts'

/** Which rows of tables are copied, by the names of the tables. */
export type Copied = Record<string, SQL>

/** Copies rows into a temporary table of the same name: in this session, the name of the table then means the copy. */
const copy = async (db: Database, table: string, rows: SQL) => {
  const name = sql.identifier(table)
  await db.run(sql`create temporary table ${name} (like public.${name} including all) on commit drop`)
  const stored = await db.run<{ name: string }>(sql`
    select attname as name from pg_attribute
    where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`)
  const columns = sql.join(
    stored.map(({ name }) => sql.identifier(name)),
    sql`, `
  )
  await db.run(sql`insert into pg_temp.${name} (${columns}) select ${columns} from public.${name} where ${rows}`)
  await db.run(sql`analyze pg_temp.${name}`)
}

// A statement with a name may have been planned for the tables themselves.
const unnamed = (db: Database): Database => ({
  ...db,
  prepared: (shape, build, values) => db.prepared(shape, build, values, 'anew')
})

/**
 * Runs `work` on copies of tables, within the transaction of `db`, and throws the copies away. Nobody else sees them or waits for
 * them, and no trigger fires.
 */
export const onCopies = async <T>(db: Database, copied: Copied, work: (db: Database) => Promise<T>): Promise<T> => {
  await db.run(sql`savepoint copies`)
  try {
    for (const [table, rows] of Object.entries(copied)) await copy(db, table, rows)
    return await work(unnamed(db))
  } finally {
    await db.run(sql`rollback to savepoint copies`)
    await db.run(sql`release savepoint copies`)
  }
}
