import t from 'tap'
import { startApp } from '../../test/app.ts'
import { isProblem, talk } from './raw.fixtures.ts'

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
