import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { startApp } from '../../../../test/app.ts'
import { onServer, withClient } from '../../../../test/server.ts'
import { linesOf, NDJSON, upload } from './imports.fixtures.ts'

const PEOPLE = Array.from({ length: 3000 }, (_, key) => ({ person: { key: `${key}`, name: `Person ${key}` } }))

/** A service whose PostgreSQL does not count these tables in its own time. */
const start = async (t: Test) => {
  const service = await startApp(t)
  const off = ['people', 'import_rows'].map(table => `alter table ${table} set (autovacuum_enabled = off)`)
  await onServer(service.url, ...off)
  return service
}

/** How many rows PostgreSQL believes a table to have. */
const counted = async ({ store }: Awaited<ReturnType<typeof startApp>>, table: string) => {
  const [row] = await store.run<{ rows: number }>(
    sql`select greatest(reltuples, 0)::integer as rows from pg_class where oid = ${table}::regclass`
  )
  return row!.rows
}

t.test('once an import has finished, PostgreSQL plans for the tables as they are', async t => {
  const service = await start(t)
  t.equal(await counted(service, 'people'), 0)
  const { body } = await upload(service, NDJSON, linesOf(PEOPLE))
  t.match(body, { status: 'finished', createdCount: PEOPLE.length })
  t.equal(await counted(service, 'people'), PEOPLE.length)
})

t.test('an import does not wait for a table that cannot be counted now, and the others are counted', async t => {
  const service = await start(t)
  await withClient(service.url, async client => {
    // As PostgreSQL holds a table that it clears.
    await client.query('begin; lock table people in share update exclusive mode')
    const { body } = await upload(service, NDJSON, linesOf(PEOPLE))
    t.match(body, { status: 'finished', createdCount: PEOPLE.length })
    t.equal(await counted(service, 'people'), 0)
    t.equal(await counted(service, 'import_rows'), PEOPLE.length)
    await client.query('rollback')
  })
})
