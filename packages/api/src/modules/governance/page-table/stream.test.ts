import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import type { Store } from '../../../platform/database/database.ts'

// Long lines, so that the table is more than sockets hold.
const PAGES = 5100
const LINE = 1800
const ROWS_AT_ONCE = 250
const PARTS = Math.ceil(PAGES / ROWS_AT_ONCE)

/** Counts how often rows are read, and fails the reading of one number. */
const counted = () => {
  const reads = { count: 0, failing: Number.POSITIVE_INFINITY }
  const wrapped = (store: Store): Store => ({
    ...store,
    prepared: (shape, ...others) => {
      if (shape.startsWith('page rows') && ++reads.count === reads.failing) throw new Error('the database is gone')
      return store.prepared(shape, ...others)
    }
  })
  return { reads, wrapped }
}

const fill = (store: Store) =>
  store.run(sql`
    with portal as (insert into portals (slug, name, base_url) values ('obt', 'OBT', 'https://obt.example.org/') returning id),
      made as (insert into communities (slug, name) select 'c' || n, 'Community ' || n from generate_series(1, ${PAGES}::int) n returning id, slug)
    insert into pages (community_id, portal_id, url, last_updated_at)
      select made.id, portal.id, 'https://obt.example.org/' || slug || '?' || repeat('x', ${LINE}::int), case when slug like '%7' then now() - interval '3 days' end from made, portal`)

const rowsOf = (text: string) => parse(text, { columns: true }) as { url: string }[]

t.test('a long table', async t => {
  const { reads, wrapped } = counted()
  const { app, admin, store } = await startApp(t, {}, wrapped)
  await fill(store)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const address = `http://127.0.0.1:${port}/v1/pages.csv?portal=obt`
  const headers = { authorization: `Bearer ${admin.key}` }
  const open = async () => (await once(get(address, { headers }), 'response'))[0] as IncomingMessage

  t.beforeEach(() => {
    Object.assign(reads, { count: 0, failing: Number.POSITIVE_INFINITY })
  })

  for (const sort of ['lastUpdatedAt', '-createdAt'])
    await t.test(`has every page once, by ${sort}`, async t => {
      const { text, headers } = await admin.get(`/v1/pages.csv?sort=${sort}`)
      t.equal(new Set(rowsOf(text).map(({ url }) => url)).size, PAGES)
      t.equal(rowsOf(text).length, PAGES)
      t.equal(reads.count, PARTS)
      t.equal(headers.etag, undefined)
      t.match(headers['cache-control'], /./)
    })

  await t.test('keeps its order from part to part', async t => {
    const urls = rowsOf((await admin.get('/v1/pages.csv?sort=url')).text).map(({ url }) => url)
    t.strictSame(
      urls,
      urls.toSorted((a, b) => (a < b ? -1 : 1))
    )
  })

  await t.test('is compressed as the caller asks for it', async t => {
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(address, { headers: { ...headers, 'accept-encoding': encoding } })
      t.equal(response.headers.get('content-encoding'), encoding)
      t.equal(rowsOf(await response.text()).length, PAGES)
    }
  })

  await t.test('is read no faster than it is taken', async t => {
    const response = await open()
    await once(response, 'readable')
    for (let before = 0; before < reads.count; await setTimeout(500)) before = reads.count
    t.ok(reads.count < PARTS, `${reads.count} parts`)
    t.equal(store.pool.idleCount, store.pool.totalCount, 'no connection is held meanwhile')
    response.destroy()
  })

  await t.test('ends the connection when reading fails, in every encoding', async t => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      Object.assign(reads, { count: 0, failing: 3 })
      const response = await fetch(address, { headers: { ...headers, 'accept-encoding': encoding } })
      t.equal(response.status, 200)
      await t.rejects(response.text(), encoding)
    }
  })

  await t.test('is refused as any other answer when the first part fails', async t => {
    reads.failing = 1
    t.match(await admin.get('/v1/pages.csv'), { status: 500, body: { code: 'INTERNAL' } })
    t.match(await admin.get('/v1/pages.csv?portal=nowhere'), { status: 422 })
  })

  await t.test('is not read for HEAD', async t => {
    const response = await fetch(address, { method: 'HEAD', headers })
    t.equal(response.status, 200)
    t.equal(reads.count, 1)
  })

  await t.test('comes as one text over GraphQL, unless it is too long to be held', async t => {
    const { data } = await admin.ask('{ pageTable(freshness: fresh) }')
    t.equal(rowsOf(data.pageTable).length, PAGES / 10)
    const { errors } = await admin.ask('{ pageTable(portal: "obt") }')
    t.match(errors, [{ message: /too long for GraphQL/, extensions: { code: 'INVALID_INPUT' } }])
  })

  await t.test('has an ETag where it is short', async t => {
    const { headers } = await admin.get('/v1/pages.csv?maintenance=removed')
    const again = await admin.get('/v1/pages.csv?maintenance=removed', { 'if-none-match': String(headers.etag) })
    t.equal(again.status, 304)
  })
})
