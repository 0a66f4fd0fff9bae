import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { readConfig } from '../../platform/config/config.ts'
import { statements } from '../../platform/database/database.ts'
import { openProcess } from '../../platform/feed/feed.fixtures.ts'
import { until } from '../../platform/jobs/jobs.fixtures.ts'
import { buildApp } from '../../service/app.ts'
import { isProblem, talk } from './raw.fixtures.ts'

t.test('what was changed in one process is seen in another at once', async t => {
  const { admin, caller, url } = await startApp(t)
  const { body: portal } = await admin.post('/v1/portals', { name: 'Portal', baseUrl: 'https://portal.example/' })
  const { body: community } = await admin.post('/v1/communities', { name: 'Before', status: 'active' })
  const { key } = await caller('publishable', [], portal.id)
  const { store, feed } = openProcess(t, url)
  const app = await buildApp(readConfig({ LOG_LEVEL: 'silent' }), store, feed)
  t.teardown(() => app.close())
  const read = async (origin: string) => {
    const answer = await fetch(`${origin}/v1/communities`, { headers: { authorization: `Bearer ${key}` } })
    return ((await answer.json()) as { items: { name: string }[] }).items[0]!.name
  }
  const elsewhere = await app.listen({ port: 0, host: '127.0.0.1' })
  for (let turn = 0; turn < 3; turn++) {
    const name = `After ${turn}`
    await read(elsewhere)
    await wait(600)
    await read(elsewhere)
    const before = statements.sent
    for (let again = 0; again < 20; again++) await read(elsewhere)
    t.ok(statements.sent - before < 10, 'read from ready bytes')
    await admin.patch(`/v1/communities/${community.id}`, { name })
    const from = performance.now()
    await until(async () => (await read(elsewhere)) === name, 5000)
    t.ok(performance.now() - from < 1000, 'within a second')
  }
})

// What publishable keys read is answered from ready bytes the second time: it must not be told apart.
t.test('public reads, first and repeated', async t => {
  const { app, admin, caller } = await startApp(t, { METRICS_TOKEN: 'a-token-for-prometheus' })
  const portal = (await admin.post('/v1/portals', { name: 'Portal', baseUrl: 'https://portal.example/' })).body.id
  await admin.post('/v1/communities', { name: 'Open', status: 'active', mission: 'a'.repeat(3000) })
  const reader = await caller('publishable', [], portal)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const ask = async (more = '', method = 'GET', hosts = 'Host: x\r\n') =>
    (
      await talk(
        port,
        `${method} /v1/communities HTTP/1.1\r\n${hosts}Authorization: Bearer ${reader.key}\r\nConnection: close\r\n${more}\r\n`
      )
    )[0]!
  const told = ({ status, headers, text }: Awaited<ReturnType<typeof ask>>) => {
    const {
      date: _date,
      ratelimit: _limit,
      'x-request-id': id,
      'transfer-encoding': _coding,
      'content-length': _length,
      ...others
    } = headers
    return { status, headers: others, text: text.replace(/"instance":"[^"]+"/, ''), id: typeof id }
  }

  await t.test('say the same', async t => {
    const etag = String((await ask()).headers.etag)
    const cases = [
      '',
      `If-None-Match: ${etag}\r\n`,
      `If-None-Match: W/"a", W/${etag}\r\n`,
      'If-None-Match: "a"\r\n',
      'Accept: text/html\r\n',
      'Accept: */*\r\n'
    ]
    for (const more of cases) {
      const [first, again] = [told(await ask(more)), told(await ask(more))]
      t.strictSame(again, first, JSON.stringify(more))
      t.match(again.headers, { 'cache-control': /public|no-store/, vary: /Authorization/ })
    }
    t.strictSame(told(await ask('', 'HEAD')).headers, told(await ask()).headers, 'HEAD')
  })

  await t.test('come in the encoding asked for, or in none', async t => {
    const cases = {
      br: 'br',
      gzip: 'gzip',
      'gzip, br': 'br',
      'br;q=0, gzip': 'gzip',
      'gzip;q=0': undefined,
      identity: undefined,
      zstd: undefined
    }
    for (const [encodings, expected] of Object.entries(cases)) {
      for (const turn of ['first', 'again']) {
        const { headers } = await ask(`Accept-Encoding: ${encodings}\r\n`)
        t.equal(headers['content-encoding'], expected, `${encodings}, ${turn}`)
        t.match(headers.etag, expected ? new RegExp(`-${expected}"$`) : /^"[\w-]+"$/)
        const known = await ask(`Accept-Encoding: ${encodings}\r\nIf-None-Match: ${headers.etag}\r\n`)
        t.match([known.status, known.headers.etag], [304, headers.etag], `${encodings}, ${turn}, known`)
      }
    }
  })

  await t.test('want one Host, and keep the id of the request', async t => {
    isProblem(t, await ask('', 'GET', ''), 'INVALID_REQUEST', 'none')
    isProblem(t, await ask('', 'GET', 'Host: x\r\nHost: y\r\n'), 'INVALID_REQUEST', 'two')
    t.equal((await ask('X-Request-Id: portal-1234\r\n')).headers['x-request-id'], 'portal-1234')
  })

  await t.test('are counted, and each asks to close once the service means to leave', async t => {
    const metrics = await app.inject({ url: '/metrics', headers: { authorization: 'Bearer a-token-for-prometheus' } })
    const [, count] = /http_requests_total\{method="GET",route="\/v1\/communities",status="304"\} (\d+)/.exec(
      metrics.body
    )!
    t.equal(Number(count), 18)
    app.leave()
    const [answer] = await talk(
      port,
      `GET /v1/communities HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${reader.key}\r\n\r\n`
    )
    t.equal(answer?.headers.connection, 'close')
  })
})

t.test('what is kept for one name of the service is not sent to those who call it by another', async t => {
  const { app, admin, caller } = await startApp(t, { PUBLIC_URL: '', TRUST_PROXY: '1' })
  const portal = (await admin.post('/v1/portals', { name: 'Portal', baseUrl: 'https://portal.example/' })).body.id
  await admin.post('/v1/communities', { name: 'Open', status: 'active' })
  const { key } = await caller('publishable', [], portal)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const read = async (headers: string) =>
    (
      await talk(
        port,
        `GET /v1/communities HTTP/1.1\r\nConnection: close\r\nAuthorization: Bearer ${key}\r\nOrigin: http://127.0.0.1\r\n${headers}\r\n`
      )
    )[0]!.status
  for (const turn of [1, 2]) {
    t.equal(await read('Host: 127.0.0.1\r\n'), 200, `${turn}`)
    t.equal(await read('Host: other.example\r\n'), 403, `${turn}`)
    t.equal(await read('Host: 127.0.0.1\r\nX-Forwarded-Host: other.example\r\n'), 403, `${turn}`)
    t.equal(await read('Host: 127.0.0.1\r\nX-Forwarded-Proto: https\r\n'), 403, `${turn}`)
  }
})
