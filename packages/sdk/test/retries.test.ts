import t from 'tap'
import type { Options } from '../src/index.ts'
import type { Fault } from './server.ts'
import { setUp } from './setup.ts'

const { server, client } = await setUp()

const CALLS = {
  GET: (options: Options) => client.communities.get('c0', {}, options),
  LIST: (options: Options) => client.communities.list({}, options),
  POST: (options: Options) => client.communities.create({ name: 'New' }, options),
  PUT: (options: Options) => client.communities.upsert([], options),
  PATCH: (options: Options) => client.communities.update('c0', { name: 'Other' }, { ifMatch: '"1"', ...options }),
  DELETE: (options: Options) => client.communities.delete('c0', { ifMatch: '"1"', ...options }),
  QUERY: (options: Options) => client.graphql('{ echo }', {}, options),
  MUTATION: (options: Options) => client.graphql('mutation { echo }', {}, options)
}

const status = (status: number, more: object = {}): Fault => ({ status, ...more })
const after = (said: string, code = 429) => status(code, { headers: { 'retry-after': said } })
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString()
const twice = (fault: Fault) => [fault, fault]

type Outcome = 'ok' | string
/** Call, faults in order, outcome, tries, options, and the least milliseconds it takes. */
type Row = [keyof typeof CALLS, (Fault | (() => Fault))[], Outcome, number, Options?, number?]

const ROWS: Row[] = [
  ['GET', twice('hang-up'), 'ok', 3],
  ['GET', ['half-body'], 'ok', 2],
  ['GET', twice(status(408)), 'ok', 3],
  ['GET', twice(status(425)), 'ok', 3],
  ['GET', twice(status(429)), 'ok', 3],
  ['GET', twice(status(502)), 'ok', 3],
  ['GET', twice(status(503)), 'ok', 3],
  ['GET', twice(status(504)), 'ok', 3],
  ['GET', [status(400)], 'ValidationError', 1],
  ['GET', [status(401)], 'AuthenticationError', 1],
  ['GET', [status(404)], 'NotFoundError', 1],
  ['GET', [status(500)], 'ServerError', 1],
  ['GET', [status(501)], 'ServerError', 1],
  ['GET', [status(200, { text: '<html>' })], 'UnexpectedAnswerError', 1],
  ['GET', [after('1')], 'ok', 2, {}, 990],
  ['GET', [() => after(inSeconds(2))], 'ok', 2, {}, 900],
  ['GET', [() => after(inSeconds(-60), 503)], 'ok', 2],
  ['GET', [after('31')], 'RateLimitError', 1],
  ['GET', [() => after(inSeconds(3600), 503)], 'ServerError', 1],
  ['GET', [after('soon')], 'ok', 2],
  ['GET', [after('2')], 'RateLimitError', 1, { timeoutMs: 500 }],
  ['GET', Array(9).fill(status(503)), 'ServerError', 4],
  ['GET', twice('hang-up'), 'ConnectionError', 2, { maxRetries: 1 }],
  ['GET', ['hang-up'], 'ConnectionError', 1, { maxRetries: 0 }],
  ['LIST', twice('hang-up'), 'ok', 3],
  ['POST', ['hang-up-after', status(503)], 'ok', 3],
  ['POST', [status(409, { body: { code: 'IDEMPOTENCY_IN_PROGRESS' } })], 'ok', 2],
  ['POST', [status(409, { body: { code: 'SLUG_TAKEN' } })], 'ConflictError', 1],
  ['POST', ['hang-up'], 'ConnectionError', 1, { idempotencyKey: null }],
  ['POST', [status(503)], 'ServerError', 1, { idempotencyKey: null }],
  ['PUT', twice('hang-up'), 'ok', 3],
  ['PATCH', ['hang-up', status(502)], 'ok', 3],
  ['PATCH', ['hang-up'], 'ConnectionError', 1, { idempotencyKey: null }],
  ['DELETE', ['hang-up'], 'ok', 2],
  ['DELETE', ['hang-up-after'], 'ok', 2],
  ['QUERY', ['hang-up', status(503)], 'ok', 3],
  ['MUTATION', ['hang-up'], 'ConnectionError', 1],
  ['MUTATION', ['hang-up'], 'ok', 2, { idempotencyKey: 'mine' }]
]

for (const [index, [call, faults, outcome, tries, options = {}, least = 0]] of ROWS.entries()) {
  t.test(
    `${index + 1}. ${call} with ${JSON.stringify(faults.map(fault => (typeof fault === 'function' ? 'a date' : fault))).slice(0, 80)} is ${outcome} after ${tries}`,
    async t => {
      Object.assign(server, { store: new (server.store.constructor as typeof Object)(), seen: [] })
      server.store.seed(1)
      // Dates are said when the row has its turn.
      server.play(...faults.map(fault => (typeof fault === 'function' ? fault() : fault)))
      const began = performance.now()
      const got = await Promise.resolve(CALLS[call](options)).then(
        () => 'ok',
        (error: Error) => error.name
      )
      t.equal(got, outcome)
      t.equal(server.seen.length, tries)
      t.ok(performance.now() - began >= least, `takes ${least} ms at least`)
      t.equal(
        new Set(server.seen.map(request => request.headers['idempotency-key'])).size,
        1,
        'has one key on every try'
      )
    }
  )
}

t.test('says when to come back if that is later than a call should wait', async t => {
  server.play(after('120'))
  const error = await client.communities.get('c0').catch(error => error)
  t.match(error, { name: 'RateLimitError', status: 429 })
  t.ok(Math.abs(error.retryAfter.getTime() - Date.now() - 120_000) < 2000)
})

t.test('pauses at random up to a limit that doubles', async t => {
  const pauses: number[] = []
  for (let i = 0; i < 20; i++) {
    server.play(status(503))
    const began = performance.now()
    await client.communities.list({}, { maxRetries: 1 })
    pauses.push(performance.now() - began)
  }
  const usual = pauses.toSorted((a, b) => a - b)[10]!
  t.ok(usual < 60, `does not wait long after the first failure: ${usual} ms`)
  t.ok(new Set(pauses.map(Math.round)).size > 1, 'does not wait the same time again')
})
