import { createServer } from 'node:net'
import t from 'tap'
import { AbortError, type ClientConfig, createClient, type Options } from '../src/index.ts'
import type { Fault } from './server.ts'
import { errorOf, setUp, timeOf } from './setup.ts'

const { server, client } = await setUp({ maxRetries: 3, backoffMs: 4 })
server.store.seed(50)

/** A `fetch` that never connects and does not listen to its signal either. */
const deaf: ClientConfig = { baseUrl: server.url, apiKey: 'k', fetch: () => new Promise(() => undefined) }

const patient = createClient({ baseUrl: server.url, apiKey: 'k', backoffMs: 60_000 })
const pause: Fault = { status: 429, headers: { 'retry-after': '20' } }

const PHASES: Record<string, [faults: Fault[], call: (options: Options) => PromiseLike<unknown>]> = {
  'before it connects': [[], options => createClient(deaf).communities.get('c0', {}, options)],
  'while it waits for the answer': [['silent'], options => client.communities.get('c0', {}, options)],
  'in the pause between tries': [[pause], options => patient.communities.get('c0', {}, options)],
  'in the body': [['slow-body'], options => client.communities.get('c0', {}, options)],
  'while a key is fetched': [[], options => slowKey.communities.get('c0', {}, options)],
  'while a change is worked out': [[], options => client.communities.update('c0', () => new Promise(() => {}), options)]
}
const slowKey = createClient({ baseUrl: server.url, apiKey: () => new Promise(() => undefined) })

for (const [phase, [faults, call]] of Object.entries(PHASES)) {
  t.test(`an aborted call ends within 50 ms ${phase}`, async t => {
    server.play(...faults)
    const controller = new AbortController()
    const work = errorOf<AbortError>(call({ signal: controller.signal }))
    await new Promise(resolve => setTimeout(resolve, 100))
    const took = await timeOf(() => {
      controller.abort('enough')
      return work
    })
    const error = await work
    t.ok(took < 50, `took ${took} ms`)
    t.ok(error instanceof AbortError)
    t.match(error, { name: 'AbortError', cause: 'enough', status: undefined })
  })
}

t.test('an aborted walk over a list ends between items and between pages', async t => {
  for (const stop of [5, 20]) {
    server.seen = []
    const controller = new AbortController()
    let count = 0
    const walk = async () => {
      for await (const _ of client.communities.list({ limit: 20 }, { signal: controller.signal })) {
        if (++count === stop) controller.abort()
      }
    }
    t.ok((await errorOf(walk())) instanceof AbortError)
    t.equal(count, stop)
    t.equal(server.seen.length, 1)
  }
})

t.test('a call whose signal has aborted before asks nothing', async t => {
  server.seen = []
  t.ok((await errorOf(client.communities.get('c0', {}, { signal: AbortSignal.abort() }))) instanceof AbortError)
  t.equal(server.seen.length, 0)
})

const LIMITS: Record<string, Fault[]> = {
  'a socket that goes silent': ['silent'],
  'a body that never ends': ['slow-body'],
  'failures without end': Array(1000).fill({ status: 503 })
}
for (const [what, faults] of Object.entries(LIMITS)) {
  t.test(`${what} is an error within the limit and 100 ms`, async t => {
    server.play(...faults)
    const took = await timeOf(() => client.communities.get('c0', {}, { timeoutMs: 200, maxRetries: 1000 }))
    t.ok(took < 300, `took ${took} ms`)
  })
}

t.test('a connection that is taken but never answered is a TimeoutError', async t => {
  const silent = createServer()
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as { port: number }
  const far = createClient({ baseUrl: `http://127.0.0.1:${port}`, timeoutMs: 150 })
  const took = await timeOf(() => far.communities.get('c0'))
  t.ok(took >= 145 && took < 250, `took ${took} ms`)
  t.match(await errorOf(far.communities.create({ name: 'x' })), { name: 'TimeoutError', uncertain: true })
  silent.close()
})

t.test('a limit of infinity is no limit', async t => {
  server.play()
  t.equal((await client.communities.get('c0', {}, { timeoutMs: Infinity })).slug, 'c0')
})

t.test('one signal can serve thousands of calls without gathering listeners', async t => {
  const { signal } = new AbortController()
  let listeners = 0
  const add = signal.addEventListener
  const remove = signal.removeEventListener
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners++
    add.apply(signal, args)
  }
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners--
    remove.apply(signal, args)
  }
  for (let i = 0; i < 50; i++) await client.communities.get('c0', {}, { signal })
  t.equal(listeners, 0)
})
