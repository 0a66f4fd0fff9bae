import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { ConnectionError, createClient, type Import, ValidationError } from '../src/index.ts'
import { errorOf } from './setup.ts'

type Play = (rows: number, tell: (soFar: Partial<Import>) => void, hangUp: () => void) => void

/** A service that takes imports: `play` says what it tells of them while rows come. */
const start = async (t: Test, play: Play, refusal?: object) => {
  const seen: { url?: string; headers: object; rows: string[] }[] = []
  const server = createServer(async (request, response) => {
    if (refusal) return void response.writeHead(400).end(JSON.stringify(refusal))
    const request_ = { url: request.url!, headers: request.headers, rows: [] as string[] }
    seen.push(request_)
    response.writeHead(201, { 'content-type': 'application/x-ndjson' }).flushHeaders()
    const tell = (soFar: Partial<Import>) => void response.write(`${JSON.stringify(soFar)}\n`)
    const hangUp = () => void request.socket.destroy()
    try {
      for await (const chunk of request.setEncoding('utf8')) {
        request_.rows.push(chunk)
        play(request_.rows.length, tell, hangUp)
      }
      play(Infinity, tell, hangUp)
      response.end()
    } catch {
      // The client went away.
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { seen, client: createClient({ baseUrl, apiKey: 'guild_sk_import', timeoutMs: 50 }) }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const row = (n: number) => ({ person: { key: `p${n}`, name: `Zoë ${n}` } })
async function* slowly(count: number) {
  for (let n = 0; n < count; n++) {
    if (n % 1000 === 0) await pause(50)
    yield row(n)
  }
}
const ended: Play = (rows, tell) => tell({ status: rows === Infinity ? 'finished' : 'running', rowCount: rows })

t.test('rows are sent as they come, and progress is heard meanwhile', async t => {
  const { seen, client } = await start(t, ended)
  const heard: number[] = []
  let sent = 0
  const rows = (async function* () {
    for await (const one of slowly(5000)) {
      sent++
      yield one
    }
  })()
  const done = await client.imports.run(
    { source: 'a b', rows, dryRun: true, onProgress: () => heard.push(sent) },
    { actor: 'ann', headers: { 'x-trace': '1' } }
  )
  t.equal(done.status, 'finished')
  t.ok(heard[0]! < 5000, 'the first word came before the last row had gone')
  t.match(seen[0], {
    url: '/v1/imports?source=a+b&dryRun=true',
    headers: {
      authorization: 'Bearer guild_sk_import',
      'content-type': 'application/x-ndjson',
      accept: 'application/x-ndjson',
      'guildhall-actor': 'ann',
      'x-trace': '1',
      'idempotency-key': undefined
    }
  })
  t.strictSame(
    seen[0]!.rows
      .join('')
      .trim()
      .split('\n')
      .map(text => JSON.parse(text)),
    Array.from({ length: 5000 }, (_, n) => row(n))
  )
})

t.test('a list will do, and none at all', async t => {
  const { seen, client } = await start(t, ended)
  await client.imports.run({ source: 's', rows: [row(1), row(2)] })
  await client.imports.run({ source: 's', rows: [] })
  t.strictSame(
    seen.map(({ rows }) => rows.join('').split('\n').length - 1),
    [2, 0]
  )
})

t.test('a refusal is thrown, with the key kept out of it', async t => {
  const { client } = await start(t, ended, { code: 'INVALID_INPUT', detail: 'not guild_sk_import' })
  const error = await errorOf(client.imports.run({ source: 's', rows: slowly(5000) }))
  t.ok(error instanceof ValidationError)
  t.match(error, { status: 400, code: 'INVALID_INPUT' })
  t.notMatch(error.message, 'guild_sk_import')
})

t.test('an import that was cut off is no success', async t => {
  const cutOff = await start(t, (rows, tell) =>
    tell({ status: rows === Infinity ? 'interrupted' : 'running', rowCount: 7 })
  )
  const error = await errorOf(cutOff.client.imports.run({ source: 's', rows: [row(1)] }))
  t.match(error, { message: /cut off after 7 rows/, current: { status: 'interrupted' }, uncertain: true })
  const hungUp = await start(t, (_rows, _tell, hangUp) => hangUp())
  t.ok((await errorOf(hungUp.client.imports.run({ source: 's', rows: slowly(9000) }))) instanceof ConnectionError)
})

t.test('what goes wrong in making the rows is thrown as it is', async t => {
  const { client } = await start(t, ended)
  const broken = (async function* () {
    yield* slowly(2000)
    throw new RangeError('no more rows')
  })()
  t.match(await errorOf(client.imports.run({ source: 's', rows: broken })), { name: 'RangeError' })
})

t.test('the caller can stop it, and the rows are told', async t => {
  const { client } = await start(t, ended)
  let told = false
  const rows = (async function* () {
    try {
      yield* slowly(1_000_000)
    } finally {
      told = true
    }
  })()
  const signal = AbortSignal.timeout(120)
  t.match(await errorOf(client.imports.run({ source: 's', rows }, { signal })), { name: 'AbortError' })
  while (!told) await pause(10)
  const late = client.imports.run({ source: 's', rows: slowly(1_000_000) }, { timeoutMs: 120 })
  t.match(await errorOf(late), { name: 'TimeoutError' })
})
