import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { startApp } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'
import { migrateDatabase } from '../database/migrate.ts'
import { catchUp } from './consume.ts'
import { allEntries, makeEntries, positionsIn } from './feed.fixtures.ts'

const BEHIND = 1_000_000_000

const offsetOf = async (url: string) => (await onServer(url, 'select transactions from feed_offset'))[0]!.transactions

/** A service whose entries were written on a server that had counted a billion transactions more than the one it runs on now. */
const startRestored = async (t: Test, before: (app: Awaited<ReturnType<typeof startApp>>) => Promise<unknown>) => {
  const app = await startApp(t)
  await onServer(app.url, `update feed_offset set transactions = ${BEHIND}`)
  await before(app)
  await onServer(app.url, 'update feed_offset set transactions = 0')
  return app
}

t.test('the feed of a restored database goes on after what was restored', async t => {
  const { store, admin, url } = await startRestored(t, async ({ admin, store }) => {
    await makeEntries(store, 3, 'Before')
    await admin.post('/v1/communities', { name: 'Before all' })
    await catchUp(store, 'reader', async () => undefined)
    await admin.get('/v1/activity/proof')
  })
  await migrateDatabase(url)
  await makeEntries(store, 2, 'After')
  const made = await admin.post('/v1/communities', { name: 'After all' })
  t.equal(made.status, 201)

  const handled: number[] = []
  await catchUp(store, 'reader', async (db, batch) => handled.push(...(await positionsIn(db, batch))))
  t.strictSame(handled, (await allEntries(store)).slice(-3), 'a consumer is handed what is new, and nothing else')
  const { body } = await admin.get('/v1/activity?limit=100')
  t.equal(body.items.at(-1).subjectId, made.body.id, 'and it comes last in the activity')
  const proof = await admin.get('/v1/activity/proof')
  t.match(proof.body, { intact: true, firstBroken: null, next: null }, 'which is proven to be as it was written')
})

t.test('a reader that was past the last entry misses nothing', async t => {
  const { store, url } = await startRestored(t, ({ store }) =>
    store.run(sql`
      insert into feed_positions (consumer, transaction)
      values ('ahead', feed_transaction(pg_snapshot_xmin(pg_current_snapshot())))`)
  )
  await migrateDatabase(url)
  await makeEntries(store, 2)
  t.equal(await catchUp(store, 'ahead', async () => undefined), 2)
})

t.test('a start changes nothing where the server is ahead of the feed, and nothing twice', async t => {
  const { store, url } = await startApp(t)
  await makeEntries(store, 2)
  // As far as any reader can be.
  await store.run(sql`
    insert into feed_positions (consumer, transaction)
    values ('current', feed_transaction(pg_snapshot_xmax(pg_current_snapshot())))`)
  await migrateDatabase(url)
  t.equal(await offsetOf(url), '0')

  const restored = await startRestored(t, ({ store }) => makeEntries(store, 1))
  await migrateDatabase(restored.url)
  const offset = await offsetOf(restored.url)
  t.ok(Number(offset) > BEHIND / 2)
  await migrateDatabase(restored.url)
  t.equal(await offsetOf(restored.url), offset)
})

t.test('the service cannot change where the feed goes on', async t => {
  const { store } = await startApp(t)
  await t.rejects(store.run(sql`update feed_offset set transactions = 5`), { code: '42501' })
})
