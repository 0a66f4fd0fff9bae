import { inspect } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import * as sdk from '../src/index.ts'
import type { Fault } from './server.ts'
import { errorOf, setUp } from './setup.ts'

const CANARY = 'guild_sk_CANARY0123456789'
const { server, client } = await setUp({ apiKey: CANARY, maxRetries: 0 })

const kinds: Record<string, unknown> = { ...sdk }
const CLASSES: [number, keyof typeof sdk][] = [
  [304, 'GuildhallError'],
  [400, 'ValidationError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionError'],
  [404, 'NotFoundError'],
  [405, 'GuildhallError'],
  [409, 'ConflictError'],
  [410, 'NotFoundError'],
  [412, 'ConflictError'],
  [413, 'ValidationError'],
  [415, 'ValidationError'],
  [422, 'ValidationError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [599, 'ServerError']
]

for (const [status, name] of CLASSES) {
  t.test(`${status} is a ${name} with all that is known`, async t => {
    const body = { title: 'Title', detail: 'Detail.', code: 'SOME_CODE', instance: 'req-7', extra: true }
    server.play({ status, body: status === 304 ? undefined : body, headers: { 'retry-after': '7' } })
    const error = await errorOf<sdk.GuildhallError>(client.communities.get('c0'))
    t.equal(error.name, name)
    t.ok(error instanceof (kinds[name] as typeof sdk.GuildhallError) && error instanceof sdk.GuildhallError)
    t.equal(error.status, status)
    t.type(error.requestId, 'string')
    t.ok(Math.abs(error.retryAfter!.getTime() - Date.now() - 7000) < 1500)
    if (status === 304) return
    t.match(error, { code: 'SOME_CODE', problem: body, message: `Detail. (${status} SOME_CODE)` })
  })
}

t.test('the message names everything that is wrong', async t => {
  const errors = [
    { pointer: '/name', detail: 'is empty' },
    { parameter: 'limit', detail: 'is too large' },
    { header: 'If-Match', detail: 'is missing' }
  ]
  server.play({ status: 400, body: { title: 'Bad', code: 'INVALID_INPUT', errors } })
  const { message } = await errorOf(client.communities.get('c0'))
  t.equal(message, 'Bad (400 INVALID_INPUT)\n/name: is empty\nlimit: is too large\nIf-Match: is missing')
  const twice = [
    { pointer: '/name', detail: 'It is empty.' },
    { pointer: '/slug', detail: 'It is empty.' }
  ]
  server.play({ status: 400, body: { detail: '/name: It is empty.', code: 'INVALID_INPUT', errors: twice } })
  const { message: short } = await errorOf(client.communities.get('c0'))
  t.equal(short, '/name: It is empty. (400 INVALID_INPUT)\n/slug: It is empty.', 'what the detail says is not repeated')
})

const FAULTS: Record<string, Fault | undefined> = {
  'a refusal that repeats it': { status: 401, body: { detail: `Bad key ${CANARY}`, echo: { deep: CANARY } } },
  'a page of HTML that repeats it': { status: 500, text: `<pre>Bearer ${CANARY}</pre>` },
  'an answer that is no JSON': { status: 200, text: CANARY },
  'a conflict': { status: 409 },
  'no answer': 'hang-up',
  'a broken body': 'half-body',
  'a silent server': 'silent'
}
const show = (thing: unknown) => [
  inspect(thing, { depth: Infinity, showHidden: true }),
  JSON.stringify(thing),
  String(thing),
  thing instanceof Error ? `${thing.stack}${thing.message}` : ''
]

for (const [what, fault] of Object.entries(FAULTS)) {
  t.test(`the key does not show after ${what}`, async t => {
    server.play(...(fault ? [fault] : []))
    const error = await errorOf(client.communities.create({ name: 'x' }, { timeoutMs: 200 }))
    for (const text of show(error)) t.notMatch(text, CANARY)
  })
}

t.test('the key does not show in the client, its methods and lists, or after mistakes', async t => {
  const line = `${CANARY}\nx`
  const broken = sdk.createClient({ baseUrl: server.url, apiKey: line })
  const throwing = sdk.createClient({
    baseUrl: server.url,
    apiKey: CANARY,
    maxRetries: 0,
    fetch: (_, init) =>
      Promise.reject(new Error('wrapped', { cause: new Error(JSON.stringify([...(init.headers as Headers)])) }))
  })
  const things = [
    client,
    client.communities.list(),
    await errorOf(broken.communities.get('c0')),
    await errorOf(throwing.communities.get('c0')),
    await errorOf(client.communities.get('')),
    await errorOf((async () => sdk.createClient({ baseUrl: `https://u:${CANARY}@x`, apiKey: CANARY }))())
  ]
  for (const thing of things) for (const text of show(thing)) t.notMatch(text ?? '', CANARY)
})

t.test('an id can never reach another address', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.constantFrom('.', '..', '', '/', 'a/b', '%2e%2e', '?x', '#')),
      async id => {
        server.seen = []
        server.play({ status: 404 })
        const error = await errorOf(client.communities.get(id))
        if (error instanceof TypeError || error instanceof URIError) return server.seen.length === 0
        const [first] = server.seen
        return decodeURIComponent(first!.path.slice('/v1/communities/'.length)) === id
      }
    ),
    { numRuns: 200 }
  )
})

t.test('whatever a failing service answers is a GuildhallError', async () => {
  const anything = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constantFrom('null', '[]', '{"errors":null}', '{"errors":[null]}', '{"detail":{}}')
  )
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 400, max: 599 }), anything, async (status, text) => {
      server.fault = () => ({ status, text })
      const error = await errorOf<sdk.GuildhallError>(client.communities.get('c0'))
      // Platforms keep 407 to themselves: for them it is a failed connection.
      return error instanceof sdk.GuildhallError && (error.status === status || status === 407)
    }),
    { numRuns: 300 }
  )
})

t.test('wrong settings are refused at once', t => {
  for (const baseUrl of ['', 'example.org', 'ftp://example.org', '//example.org', 'https://']) {
    t.throws(() => sdk.createClient({ baseUrl }), TypeError, baseUrl)
  }
  t.end()
})
