import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'

const SQL = path.join(import.meta.dirname, '../../../sql')
const MIGRATIONS = path.join(import.meta.dirname, '../../../migrations')

const textsOf = (cwd: string, pattern: string) =>
  globSync(pattern, { cwd })
    .sort()
    .map(file => readFileSync(path.join(cwd, file), 'utf8'))

/** What stands in the database beside tables and rows, by its present text in `sql/`; each file can be applied again. */
export type SqlFiles = {
  /** Applied before migrations: what tables are made with. */
  before: readonly string[]
  /** Applied after migrations: what is made with tables. */
  after: readonly string[]
  /** Another one as soon as a file or a migration is another one. */
  hash: string
}

/** Reads the files of `sql/`. */
export const readSqlFiles = (): SqlFiles => {
  const before = [...textsOf(SQL, 'ground.sql'), ...textsOf(SQL, 'functions/*.sql')]
  const after = [...textsOf(SQL, 'views/*.sql'), ...textsOf(SQL, 'tables/*.sql')]
  const hash = createHash('sha256').update(JSON.stringify([before, after, textsOf(MIGRATIONS, '*.sql')]))
  return { before, after, hash: hash.digest('hex') }
}

/** Whether the database stands as the files have it. */
export const isApplied = async (client: pg.Client, { hash }: SqlFiles): Promise<boolean> => {
  await client.query('create schema if not exists drizzle; create table if not exists drizzle.applied_sql (hash text)')
  const { rows } = await client.query('select hash from drizzle.applied_sql')
  return rows[0]?.hash === hash
}

/** Applies files, each in a transaction of its own, so that none waits for another one's table. */
export const applySql = async (client: pg.Client, texts: readonly string[]): Promise<void> => {
  // Functions name tables and each other; what they name is there once all is applied.
  await client.query('set check_function_bodies = off')
  for (const text of texts) await client.query(text)
}

/** Puts on record that the database stands as the files have it. */
export const recordApplied = async (client: pg.Client, { hash }: SqlFiles): Promise<void> => {
  await client.query('delete from drizzle.applied_sql')
  await client.query('insert into drizzle.applied_sql values ($1)', [hash])
}
