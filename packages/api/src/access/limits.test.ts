import t from 'tap'
import { type Hand, startApp } from '../../test/app.ts'

const left = ({ headers }: Awaited<ReturnType<Hand['get']>>) =>
  Number(/^"requests";r=(\d+);t=\d+$/.exec(String(headers.ratelimit))?.[1])

t.test('limits', async t => {
  const { admin, caller, holding, acting, app } = await startApp(t, { RATE_LIMIT: '20' })

  await t.test('every answer tells them: done, unchanged, refused, unknown, open to all', async t => {
    const hand = await caller()
    const first = await hand.get('/v1/communities')
    const answers = {
      done: first,
      unchanged: await hand.get('/v1/communities', { 'if-none-match': String(first.headers.etag) }),
      wrong: await hand.get('/v1/communities?limit=0'),
      missing: await hand.get('/v1/communities/nothing-here'),
      'over GraphQL': await hand.post('/graphql', { query: '{ communities { nodes { id } } }' }),
      'an unknown caller': await holding().get('/v1/communities'),
      'a wrong key': await holding('guild_sk_00000000000000000000').get('/v1/communities'),
      'an unknown address': await holding().get('/v1/nowhere'),
      'another method': await hand.send('DELETE', '/v1/communities'),
      'the problem page': await holding().get('/problems/NOT_FOUND'),
      health: await holding().get('/health/live'),
      preflight: await holding().send('OPTIONS', '/v1/communities', undefined, {
        origin: 'https://site.example',
        'access-control-request-method': 'GET'
      })
    }
    for (const [name, answer] of Object.entries(answers)) {
      t.ok(left(answer) >= 0, name)
      t.equal(answer.headers['ratelimit-policy'], '"requests";q=20;w=60', name)
    }
  })

  await t.test('each caller has their own; one too many is told when to come again', async t => {
    const [one, other] = [await caller(), await caller()]
    for (let turn = 1; turn <= 20; turn++) t.equal(left(await one.get('/v1/topics')), 20 - turn)
    const refused = await one.get('/v1/topics')
    t.match(refused, { status: 429, headers: { 'retry-after': /^\d+$/ }, body: { code: 'RATE_LIMITED' } })
    t.equal(left(refused), 0)
    t.equal((await other.get('/v1/topics')).status, 200)
    t.equal((await one.post('/graphql', { query: '{ topics { nodes { name } } }' })).status, 429)
  })

  await t.test('a key has one account, whomever it acts for', async t => {
    for (const name of ['ada', 'bob']) await admin.post('/v1/people', { name, externalId: name })
    const before = left(await admin.get('/v1/topics'))
    await acting('ada').get('/v1/topics')
    t.equal(left(await acting('bob').get('/v1/topics')), before - 2)
  })

  await t.test('who is not known is counted by address, and refused past the limit', async t => {
    const from = (remoteAddress: string) =>
      app.inject({
        url: '/v1/topics',
        headers: { authorization: 'Bearer guild_sk_00000000000000000000' },
        remoteAddress
      })
    const codes = []
    for (let turn = 1; turn <= 21; turn++) codes.push((await from('192.0.2.7')).statusCode)
    t.strictSame(codes, [...Array(20).fill(401), 429])
    t.equal((await from('192.0.2.8')).statusCode, 401)
  })
})
