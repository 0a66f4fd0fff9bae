import t from 'tap'
import { createClient, type GuildhallError, NotFoundError } from '../src/index.ts'
import { errorOf, setUp } from './setup.ts'

const { server, client } = await setUp()
server.store.seed(25)
t.beforeEach(() => {
  server.seen = []
})

t.test('a call is a promise, and gives what came with its answer when asked', async t => {
  const call = client.communities.get('c0')
  t.ok(call instanceof Promise)
  t.equal(String(call), '[object Promise]')
  const { data, response } = await call.withResponse()
  t.equal(data.slug, 'c0')
  t.equal(response.status, 200)
  t.ok(response.headers.get('etag'))
  t.equal(await call, data, 'both are of one request')
  t.equal(server.seen.length, 1)
})

t.test('a failure reaches whoever waits, by either way', async t => {
  const call = client.communities.get('nobody')
  t.ok((await errorOf(call)) instanceof NotFoundError)
  t.ok((await errorOf(call.withResponse())) instanceof NotFoundError)
  let last = 0
  t.equal(await client.communities.get('nobody').catch(() => 'caught'), 'caught')
  await client.communities.get('c0').finally(() => last++)
  t.equal(last, 1)
})

t.test('a list is a promise of its first page, asked for when somebody waits', async t => {
  const list = client.communities.list({ limit: 10 })
  t.ok(list instanceof Promise)
  t.equal(server.seen.length, 0)
  const [page, { data, response }] = await Promise.all([list, list.withResponse()])
  t.equal(page.items.length, 10)
  t.equal(data.next, page.next)
  t.equal(response.status, 200)
  t.equal(await list.catch(() => undefined).then(first => first?.items.length), 10)
  t.equal(await list.finally(() => undefined).then(first => first.items.length), 10)
})

t.test('a change that leaves a row as it is says so', async t => {
  const { data, response } = await client.communities.update('c0', () => undefined).withResponse()
  t.equal(data?.slug, 'c0')
  t.equal(response.status, 200, 'it was read')
  t.strictSame(
    server.seen.map(({ method }) => method),
    ['GET']
  )
})

t.test('a derived client does some things otherwise, and shares the rest', async t => {
  const cached = createClient({ baseUrl: server.url, apiKey: 'k', cache: true })
  const ann = cached.with({ actor: 'ann' })
  await cached.communities.get('c1')
  await ann.communities.get('c1')
  await ann.with({ actor: 'bob' }).communities.get('c1')
  await cached.communities.get('c1')
  t.strictSame(
    server.seen.map(({ headers }) => headers['guildhall-actor']),
    [undefined, 'ann', 'bob', undefined]
  )
  t.strictSame(
    server.seen.map(({ headers }) => Boolean(headers['if-none-match'])),
    [false, false, false, true],
    'nobody is given what another was shown'
  )
})

t.test('any call can be made, as methods make them', async t => {
  const page = await client.request<{ items: object[] }>('get', '/v1/communities', {
    query: { limit: 3, topic: undefined }
  })
  t.equal(page.items.length, 3)
  server.play({ status: 503 }, { status: 201, body: { made: true } })
  t.strictSame(await client.request('POST', '/v1/new-things', { body: { a: 1 } }), { made: true })
  const [first, second] = server.seen.slice(1)
  t.equal(first!.text, '{"a":1}')
  t.ok(first!.headers['idempotency-key'])
  t.equal(first!.headers['idempotency-key'], second!.headers['idempotency-key'], 'the same change twice')
  t.equal(server.seen[0]!.path, '/v1/communities')
  for (const path of ['v1/communities', '//elsewhere.example/x', 'https://elsewhere.example/'])
    t.throws(() => client.request('GET', path), TypeError, path)
})

t.test('hooks hear of every try, may add headers, and never see the key', async t => {
  const heard: unknown[] = []
  const errors: GuildhallError[] = []
  const watched = createClient({
    baseUrl: server.url,
    apiKey: 'guild_sk_secret',
    backoffMs: 1,
    onRequest: ({ headers, attempt, method }) => {
      heard.push(['request', method, attempt, JSON.stringify([...headers])])
      headers.set('traceparent', `00-${attempt}`)
    },
    onResponse: ({ status, attempt, durationMs }) => heard.push(['response', status, attempt, durationMs >= 0]),
    onRetry: ({ error, attempt, pauseMs }) => {
      errors.push(error)
      heard.push(['retry', error.status, attempt, pauseMs >= 0])
    }
  })
  server.play({ status: 503 })
  await watched.communities.get('c0')
  t.match(heard, [
    ['request', 'GET', 1],
    ['response', 503, 1, true],
    ['retry', 503, 1, true],
    ['request', 'GET', 2],
    ['response', 200, 2, true]
  ])
  t.notMatch(JSON.stringify(heard), 'secret')
  t.strictSame(
    server.seen.map(({ headers }) => [headers.traceparent, headers.authorization]),
    [
      ['00-1', 'Bearer guild_sk_secret'],
      ['00-2', 'Bearer guild_sk_secret']
    ]
  )
  t.match(server.seen[0]!.headers['user-agent'], /^guildhall-sdk/)
  server.play('hang-up')
  heard.length = 0
  await watched.communities.get('c0')
  t.match(heard, [['request'], ['retry', undefined, 1], ['request'], ['response', 200, 2]])
  t.equal(errors.length, 2)
})
