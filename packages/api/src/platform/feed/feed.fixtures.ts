import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import { openStore, type Store } from '../database/database.ts'
import { migrateDatabase } from '../database/migrate.ts'
import { until } from '../jobs/jobs.fixtures.ts'
import { freshFolder } from '../postgres/postgres.fixtures.ts'
import { startPostgres } from '../postgres/postgres.ts'
import type { Batch, Handler } from './consume.ts'
import { openFeed } from './feed.ts'

/** A database on a server of its own: open transactions hold back the feeds of all databases of a server. */
export const ownDatabase = async (t: Test) => {
  const { url, stop } = await startPostgres({ dataDir: freshFolder(t), durable: false })
  t.teardown(stop)
  await migrateDatabase(url)
  return { url, ...openProcess(t, url) }
}

/** A process of the service, as far as the feed goes. */
export const openProcess = (t: Test, url: string) => {
  const store = openStore(url, 5, () => {})
  const feed = openFeed(store)
  t.teardown(async () => {
    await feed.close()
    await store.close()
  })
  return { store, feed }
}

/** Makes communities, and with each an entry of the feed, past the store: no process hears of it by itself. */
export const makeEntries = (store: Store, count: number, name = 'Made') =>
  store.pool.query(
    `insert into communities (slug, name) select lower($1) || '-' || gen_random_uuid(), $1 from generate_series(1, $2)`,
    [name, count]
  )

/** The positions of all entries, in the order of the feed. */
export const allEntries = async (store: Store): Promise<number[]> => {
  const rows = await store.run<{ position: string }>(sql`select position from activity order by transaction, position`)
  return rows.map(({ position }) => Number(position))
}

/** The positions in a batch, in the order of the feed. */
export const positionsIn = async (db: Parameters<Handler>[0], { entries }: Batch): Promise<number[]> => {
  const rows = await db.run<{ position: string }>(sql`select position from ${entries} a order by transaction, position`)
  return rows.map(({ position }) => Number(position))
}

/** Waits until a consumer has handled every entry there is. */
export const handledAll = (store: Store, consumer: string) =>
  until(async () => {
    const [row] = await store.run<{ so: boolean }>(sql`
      select exists (select from feed_positions where consumer = ${consumer}) and not exists (
        select from activity a, feed_positions p where p.consumer = ${consumer} and (a.transaction, a.position) > (p.transaction, p.position)) as so`)
    return row!.so
  })

/** Begins a transaction that writes an entry and stays open; answers how to commit it. */
export const openTransaction = async (t: Test, store: Store, name: string) => {
  const client = await store.pool.connect()
  let open = true
  const commit = async () => {
    if (open) await client.query('commit')
    if (open) client.release()
    open = false
  }
  t.teardown(commit)
  await client.query('begin')
  await client.query(`insert into communities (slug, name) values (lower($1), $1)`, [name])
  return commit
}

/** Waits until everything that is written can be read in the feed: no transaction on the server is older. */
export const feedIsWhole = (store: Store) =>
  until(async () => {
    const [row] = await store.run<{ so: boolean }>(
      sql`select not exists (select from activity where transaction >= feed_transaction(pg_snapshot_xmin(pg_current_snapshot()))) as so`
    )
    return row!.so
  }, 60_000)
