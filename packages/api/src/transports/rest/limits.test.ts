import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { readConfig } from '../../platform/config/config.ts'

type Answer = { headers: Record<string, unknown> }
const left = ({ headers }: Answer, policy = 'reads') =>
  Number(new RegExp(`^"${policy}";r=(\\d+);t=\\d+$`).exec(String(headers.ratelimit))?.[1])

const LIMITS = { RATE_LIMIT_READS: '20', RATE_LIMIT_WRITES: '5', RATE_LIMIT_ADDRESS: '10' }
const OF_CALLERS = '"reads";q=20;w=60, "writes";q=5;w=60'
const OF_ADDRESSES = '"address";q=10;w=60'
const WRONG = 'guild_sk_00000000000000000000'

t.test('limits', async t => {
  const { admin, caller, holding, acting, app } = await startApp(t, LIMITS)
  const from = (remoteAddress: string, url = '/v1/topics', headers: Record<string, string> = {}) =>
    app.inject({ url, remoteAddress, headers })
  const statuses = async (times: number, ask: () => Promise<{ statusCode: number } | { status: number }>) => {
    const found: number[] = []
    for (let turn = 0; turn < times; turn++) {
      const answer = await ask()
      found.push('status' in answer ? answer.status : answer.statusCode)
    }
    return found
  }

  await t.test('every answer tells them: done, unchanged, refused, unknown, open to all', async t => {
    const hand = await caller()
    const first = await hand.get('/v1/communities')
    const known = {
      done: first,
      unchanged: await hand.get('/v1/communities', { 'if-none-match': String(first.headers.etag) }),
      wrong: await hand.get('/v1/communities?limit=0'),
      missing: await hand.get('/v1/communities/nothing-here'),
      'over GraphQL': await hand.post('/graphql', { query: '{ communities { nodes { id } } }' })
    }
    for (const [name, answer] of Object.entries(known)) {
      t.ok(left(answer) >= 0, name)
      t.equal(answer.headers['ratelimit-policy'], OF_CALLERS, name)
    }
    const unknown = {
      'an unknown caller': await holding().get('/v1/communities'),
      'a wrong key': await holding(WRONG).get('/v1/communities'),
      'an unknown address': await holding().get('/v1/nowhere'),
      'another method': await hand.send('DELETE', '/v1/communities'),
      'the problem page': await holding().get('/problems/NOT_FOUND'),
      health: await holding().get('/health/live'),
      preflight: await holding().send('OPTIONS', '/v1/communities', undefined, {
        origin: 'https://site.example',
        'access-control-request-method': 'GET'
      })
    }
    for (const [name, answer] of Object.entries(unknown)) {
      t.ok(left(answer, 'address') >= 0, name)
      t.equal(answer.headers['ratelimit-policy'], OF_ADDRESSES, name)
    }
  })

  await t.test('each caller has their own; one too many is told when to come again', async t => {
    const [one, other] = [await caller(), await caller()]
    for (let turn = 1; turn <= 20; turn++) t.equal(left(await one.get('/v1/topics')), 20 - turn)
    const refused = await one.get('/v1/topics')
    t.match(refused, {
      status: 429,
      headers: { 'retry-after': /^\d+$/ },
      body: { code: 'RATE_LIMITED', detail: /^Maximum 20 reads per minute/ }
    })
    t.equal(left(refused), 0)
    t.equal((await other.get('/v1/topics')).status, 200)
    t.equal((await one.post('/graphql', { query: '{ topics { nodes { name } } }' })).status, 429)
  })

  await t.test('writes and searches have a lower one, over REST and GraphQL alike', async t => {
    const hand = await caller()
    t.equal((await hand.post('/v1/communities', { name: 'First' })).status, 201)
    t.equal(left(await hand.get('/v1/communities?q=first'), 'writes'), 3)
    const two = await hand.post('/graphql', {
      query: '{ a: communities(q: "a") { nodes { id } } b: communities { totalCount } }'
    })
    t.equal(left(two, 'writes'), 2, 'one search in a document is one')
    const create = (name: string) => `${name}: createCommunity(input: { name: "${name}" }) { id }`
    const both = await hand.post('/graphql', { query: `mutation { ${create('a')} ${create('b')} }` })
    t.equal(left(both, 'writes'), 0, 'and each change in it')
    const over = [
      await hand.get('/v1/people?q=ada'),
      await hand.delete('/v1/communities/first'),
      await hand.post('/graphql', { query: `mutation { ${create('c')} }` })
    ]
    for (const answer of over)
      t.match(answer, { status: 429, headers: { 'retry-after': /^\d+$/ }, body: { code: 'RATE_LIMITED' } })
    t.equal((await hand.get('/v1/communities/first')).status, 200, 'reading goes on')
    t.equal((await hand.get('/v1/communities/c')).status, 404, 'and what was refused was not done')
  })

  await t.test('a key has one account, whomever it acts for', async t => {
    for (const name of ['ada', 'bob']) await admin.post('/v1/people', { name, externalId: name })
    const before = left(await admin.get('/v1/topics'))
    await acting('ada').get('/v1/topics')
    t.equal(left(await acting('bob').get('/v1/topics')), before - 2)
  })

  await t.test('who is not known is counted by address, and refused past the limit', async t => {
    const guess = (address: string) => from(address, '/v1/topics', { authorization: `Bearer ${WRONG}` })
    t.strictSame(await statuses(11, () => guess('192.0.2.7')), [...Array(10).fill(401), 429])
    t.equal((await guess('192.0.2.8')).statusCode, 401)
    t.equal((await from('192.0.2.7', '/v1/topics', { authorization: `Bearer ${admin.key}` })).statusCode, 200)
  })

  await t.test('so are the open documents, whatever is asked', async t => {
    const urls = [
      '/docs',
      '/openapi.json',
      '/problems',
      '/problems/NOT_FOUND',
      '/',
      '/graphiql',
      '/attest/x',
      '/nowhere'
    ]
    for (const [turn, url] of urls.entries()) t.not((await from('192.0.2.20', url)).statusCode, 429, `${turn} ${url}`)
    t.not((await from('192.0.2.20', '/docs')).statusCode, 429)
    t.not((await from('192.0.2.20', '/docs')).statusCode, 429)
    for (const url of urls) t.equal((await from('192.0.2.20', url)).statusCode, 429, url)
  })

  await t.test('health, and the files that pages and embeds take, are not counted', async t => {
    const urls = [
      '/health/live',
      '/health/ready',
      '/embed/v1.js',
      '/embed/height.js',
      '/assets/mark.svg',
      '/assets/docs.js'
    ]
    for (const url of urls) t.strictSame(await statuses(12, () => from('192.0.2.30', url)), Array(12).fill(200), url)
    t.equal(left(await from('192.0.2.30', '/docs'), 'address'), 9)
  })

  await t.test('an IPv6 network is one address', async t => {
    const nth = (n: number) => from(`2001:db8:0:1::${n.toString(16)}`, '/docs')
    for (let n = 1; n <= 10; n++) t.equal((await nth(n)).statusCode, 200)
    t.equal((await nth(11)).statusCode, 429)
    t.equal((await from('2001:db8:0:2::1', '/docs')).statusCode, 200)
    t.equal((await from('::ffff:192.0.2.20', '/docs')).statusCode, 429, 'and IPv4 written as IPv6 is IPv4')
  })
})

t.test('a publishable key is counted for each address, and answers that are ready are not counted', async t => {
  const { admin, caller, app } = await startApp(t, LIMITS)
  const origins = ['https://portal.example']
  const { id } = (await admin.post('/v1/portals', { name: 'Portal', baseUrl: 'https://portal.example/', origins })).body
  const { key } = await caller('publishable', [], id)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const ask = async (url: string) => {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${url}`, {
      headers: { authorization: `Bearer ${key}`, origin: 'https://portal.example' }
    })
    return { status, headers: Object.fromEntries(headers) }
  }
  const elsewhere = () =>
    app.inject({ url: '/v1/topics?limit=3', remoteAddress: '192.0.2.9', headers: { authorization: `Bearer ${key}` } })

  const first = await ask('/v1/communities')
  t.equal(left(first), 19)
  let last = first
  for (let turn = 0; turn < 40; turn++) last = await ask('/v1/communities')
  t.equal(last.status, 200)
  // It is read anew where something else has changed meanwhile.
  t.ok(left(last) >= 15, 'the same again costs nothing')
  let refused = last
  for (let limit = 1; limit <= 20; limit++) refused = await ask(`/v1/communities?limit=${limit}`)
  t.match(refused, { status: 429, headers: { 'access-control-allow-origin': '*', 'retry-after': /^\d+$/ } })
  t.equal(left(await elsewhere()), 19, 'and another address has its own')
})

t.test('behind a proxy the address is the one that the proxy was called by', async t => {
  const { app } = await startApp(t, { ...LIMITS, RATE_LIMIT_ADDRESS: '1', TRUST_PROXY: 'true' })
  const statuses: number[] = []
  for (const forwarded of ['192.0.2.1', '192.0.2.2', 'made-up, 192.0.2.1']) {
    const headers = { 'x-forwarded-for': forwarded }
    statuses.push((await app.inject({ url: '/docs', remoteAddress: '10.0.0.1', headers })).statusCode)
  }
  t.strictSame(statuses, [200, 200, 429])
})

t.test('unless set they let a script and a page work, and are far below what a machine can do', async t => {
  const { RATE_LIMIT_READS, RATE_LIMIT_WRITES, RATE_LIMIT_ADDRESS, TRUST_PROXY } = readConfig({})
  t.strictSame([RATE_LIMIT_READS, RATE_LIMIT_WRITES, RATE_LIMIT_ADDRESS, TRUST_PROXY], [6000, 600, 120, 0])
  t.equal(readConfig({ TRUST_PROXY: 'true' }).TRUST_PROXY, 1)
  t.equal(readConfig({ TRUST_PROXY: 'false' }).TRUST_PROXY, 0)
  t.throws(() => readConfig({ TRUST_PROXY: 'nginx' }), {
    name: 'ConfigError',
    message: /TRUST_PROXY cannot be "nginx"/
  })
})
