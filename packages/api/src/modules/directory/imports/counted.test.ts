import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { linesOf, NDJSON, upload } from './imports.fixtures.ts'

const PEOPLE = 3000

t.test('once an import has finished, PostgreSQL plans for the tables as they are', async t => {
  const service = await startApp(t)
  const counted = async () => {
    const [row] = await service.store.run<{ rows: number }>(
      sql`select greatest(reltuples, 0)::integer as rows from pg_class where oid = 'people'::regclass`
    )
    return row!.rows
  }
  t.equal(await counted(), 0)
  const people = Array.from({ length: PEOPLE }, (_, key) => ({ person: { key: `${key}`, name: `Person ${key}` } }))
  const { status } = await upload(service, NDJSON, linesOf(people))
  t.equal(status, 201)
  t.equal(await counted(), PEOPLE)
})
