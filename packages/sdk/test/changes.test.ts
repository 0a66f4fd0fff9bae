import t from 'tap'
import { ConflictError, communities, connect, createClient, etagOf } from '../src/index.ts'
import { errorOf, setUp } from './setup.ts'
import { Store } from './store.ts'

const { server, client } = await setUp()
let caching = client

t.beforeEach(() => {
  caching = createClient({ baseUrl: server.url, apiKey: 'k', backoffMs: 4, cache: true })
  server.store = new Store()
  server.store.seed(3)
  server.seen = []
  server.play()
})

/** Method, path and ETag condition of each request so far. */
const log = () =>
  server.seen.map(({ method, headers }) =>
    [method, headers['if-match'] ?? headers['if-none-match'] ?? ''].join(' ').trim()
  )

/** Somebody else changes a community right before the next PATCH arrives, so many times. */
function interfere(times: number) {
  server.fault = ({ method }) => {
    const row = server.store.rows[0]!
    if (method === 'PATCH' && times-- > 0) Object.assign(row, { version: row.version + 1, summary: `other ${times}` })
    return undefined
  }
}

t.test('a change reads the ETag first and sends it', async t => {
  const changed = await client.communities.update('c0', { name: 'X' })
  t.equal(changed?.name, 'X')
  t.equal(changed && etagOf(changed), '"2"')
  t.strictSame(log(), ['GET', 'PATCH "1"'])
  t.match(server.seen[1]?.headers, { 'content-type': 'application/merge-patch+json' })
})

t.test('a change of a row that is known to the cache sends its ETag at once', async t => {
  await caching.communities.get('c0')
  await caching.communities.update('c0', { name: 'X' })
  await caching.communities.update('c0', { name: 'Y' })
  t.strictSame(log(), ['GET', 'PATCH "1"', 'PATCH "2"'])
})

t.test('a change that came too late fails with the fresh row', async t => {
  interfere(1)
  const error = await errorOf<ConflictError<{ summary: string }>>(client.communities.update('c0', { name: 'X' }))
  t.ok(error instanceof ConflictError)
  t.match(error, { status: 412, code: 'PRECONDITION_FAILED', current: { summary: 'other 0' }, uncertain: false })
  t.strictSame(log(), ['GET', 'PATCH "1"', 'GET'])
})

t.test('a change by a function is worked out again from the fresh row', async t => {
  interfere(3)
  const names: unknown[] = []
  const changed = await client.communities.update('c0', async now => {
    names.push(now.summary)
    return { summary: `${now.summary}, mine` }
  })
  t.equal(changed?.summary, 'other 0, mine')
  t.strictSame(names, [undefined, 'other 2', 'other 1', 'other 0'])
  const keys = server.seen.flatMap(request => request.headers['idempotency-key'] ?? [])
  t.equal(new Set(keys).size, 4, 'each other body has another key')
})

t.test(
  'a change after which the caller no longer sees the row has no value, and the cache forgets the row',
  async t => {
    const before = await caching.communities.get('c0')
    server.play({ status: 204 })
    t.equal(await caching.communities.update('c0', { name: 'X' }, { ifMatch: etagOf(before)! }), undefined)
    await caching.communities.get('c0')
    t.strictSame(log(), ['GET', 'PATCH "1"', 'GET'])
  }
)

t.test('a change by a function gives up in the end', async t => {
  interfere(99)
  t.match(await errorOf(client.communities.update('c0', () => ({ name: 'X' }))), { name: 'ConflictError', status: 412 })
  t.equal(log().filter(line => line.startsWith('PATCH')).length, 5)
})

t.test('a change by a function can leave the row as it is', async t => {
  t.equal((await client.communities.update('c0', () => undefined))?.slug, 'c0')
  t.strictSame(log(), ['GET'])
})

t.test('a change that may already stand is not worked out again', async t => {
  server.fault = ({ method }) => (method === 'PATCH' && server.seen.length === 2 ? 'hang-up-after' : undefined)
  server.store.kept.set = () => server.store.kept
  const error = await errorOf<ConflictError>(client.communities.update('c0', now => ({ name: `${now.name}!` })))
  t.match(error, { name: 'ConflictError', uncertain: true, current: { name: 'Community 0!' } })
})

t.test('a caller can say which version a change relies on', async t => {
  const before = await client.communities.get('c0')
  await client.communities.update('c0', { name: 'X' }, { ifMatch: '*' })
  const late = client.communities.update('c0', { name: 'Y' }, { ifMatch: etagOf(before)! })
  t.match(await errorOf(late), { current: { name: 'X' } })
  t.strictSame(log(), ['GET', 'PATCH *', 'PATCH "1"', 'GET'])
})

t.test('an ETag that a proxy has weakened still works', async t => {
  server.play({ status: 200, headers: { etag: 'W/"1"' }, body: { slug: 'c0' } })
  await client.communities.update('c0', { name: 'X' })
  t.strictSame(log(), ['GET', 'PATCH "1"'])
})

t.test('a deletion relies on the version too, and a lost answer does not make it fail', async t => {
  server.fault = ({ method }) => (method === 'DELETE' && server.seen.length === 2 ? 'hang-up-after' : undefined)
  await client.communities.delete('c0')
  t.strictSame(log(), ['GET', 'DELETE "1"', 'DELETE "1"'])
  t.match(await errorOf(client.communities.delete('c0')), { name: 'NotFoundError' })
  t.match(await errorOf(client.communities.delete('c1', { ifMatch: '"7"' })), {
    name: 'ConflictError',
    current: { slug: 'c1' }
  })
})

t.test('the cache answers from memory what the service says has not changed', async t => {
  const first = await caching.communities.get('c1')
  first.name = 'scribbled over'
  const second = await caching.communities.get('c1')
  t.equal(second.name, 'Community 1')
  t.strictSame(log(), ['GET', 'GET "1"'])
  server.store.rows[1]!.version = 5
  t.equal(etagOf(await caching.communities.get('c1')), '"5"')
})

t.test('the cache keeps what different people see apart', async t => {
  await caching.communities.get('c2', {}, { actor: 'ann' })
  await caching.communities.get('c2', {}, { actor: 'bob' })
  t.strictSame(log(), ['GET', 'GET'])
  t.match(server.seen, [{ headers: { 'guildhall-actor': 'ann' } }, { headers: { 'guildhall-actor': 'bob' } }])
})

t.test('the cache forgets what a change below it or of many may have changed', async t => {
  const launch = 'POST /v1/communities/{community}/launch'
  const { communities: noun } = connect({ baseUrl: server.url, apiKey: 'k', cache: true }, {
    communities: { ...communities, launch }
  } as { communities: typeof communities })
  await noun.get('c0')
  await (noun as unknown as { launch: (community: string) => Promise<unknown> }).launch('c0')
  await noun.update('c0', { name: 'X' })
  await noun.upsert([])
  await noun.update('c0', { name: 'Y' })
  t.strictSame(log(), ['GET', 'POST', 'GET', 'PATCH "2"', 'PUT', 'GET', 'PATCH "3"'])
})

t.test('the cache is bounded: the longest unused goes first', async t => {
  const small = createClient({ baseUrl: server.url, apiKey: 'k', cache: 250 })
  for (const slug of ['c0', 'c1', 'c0', 'c2', 'c0', 'c1']) await small.communities.get(slug)
  t.strictSame(log(), ['GET', 'GET', 'GET "1"', 'GET', 'GET "1"', 'GET'])
})
