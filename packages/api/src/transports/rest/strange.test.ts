import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isProblem, talk } from './raw.fixtures.ts'

const MEGABYTE = 1_048_576

t.test('requests that are hardly HTTP', async t => {
  const { app, admin } = await startApp(t, { REQUEST_TIMEOUT: '1' })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const auth = `Host: x\r\nAuthorization: Bearer ${admin.key}\r\n`
  const last = `${auth}Connection: close\r\n`
  const json = 'Content-Type: application/json\r\n'
  const post = `POST /v1/communities HTTP/1.1\r\n${last}${json}`

  await t.test(
    'smuggling: what has two lengths, or none that can be read, is refused and the connection closed',
    async t => {
      const smuggled = 'GET /v1/topics HTTP/1.1\r\nHost: x\r\n\r\n'
      const cases: [string, string][] = [
        ['CL and TE', `${post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
        ['two lengths', `${post}Content-Length: 2\r\nContent-Length: 30\r\n\r\n{}${smuggled}`],
        ['two lengths in one', `${post}Content-Length: 2, 30\r\n\r\n{}${smuggled}`],
        ['a length that is no number', `${post}Content-Length: 0x10\r\n\r\n{}${smuggled}`],
        ['a negative length', `${post}Content-Length: -1\r\n\r\n{}`],
        ['an unknown coding', `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`],
        ['a coding after chunked', `${post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`],
        ['a bad chunk', `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`],
        ['a space before the colon', `GET /v1/topics HTTP/1.1\r\nHost : x\r\n\r\n`],
        ['a header without a colon', `GET /v1/topics HTTP/1.1\r\n${auth}nonsense\r\n\r\n`],
        ['a header folded', `GET /v1/topics HTTP/1.1\r\n${auth}A: b\r\n c\r\n\r\n`],
        ['a NUL in a header', `GET /v1/topics HTTP/1.1\r\n${auth}A: b\0c\r\n\r\n`],
        ['a bare carriage return', `GET /v1/topics HTTP/1.1\r\n${auth}A: b\rc\r\n\r\n`],
        ['another version', `GET /v1/topics HTTP/9.9\r\n${auth}\r\n`],
        ['not HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
        ['a method in small letters', `get /v1/topics HTTP/1.1\r\n${auth}\r\n`],
        ['a method nobody knows', `BREW /v1/topics HTTP/1.1\r\n${auth}\r\n`],
        ['a space in the address', `GET /v1/to pics HTTP/1.1\r\n${auth}\r\n`]
      ]
      for (const [what, bytes] of cases) {
        const answers = await talk(port, bytes)
        t.equal(answers.length, 1, `${what}: one answer`)
        isProblem(t, answers[0], 'INVALID_REQUEST', what)
        t.equal(answers[0]?.headers.connection, 'close', `${what}: closes`)
      }
    }
  )

  await t.test('a request has one Host, and is taken in absolute form', async t => {
    const bearer = `Authorization: Bearer ${admin.key}\r\nConnection: close\r\n`
    const cases = { none: '', two: 'Host: a\r\nHost: b\r\n' }
    for (const [what, hosts] of Object.entries(cases)) {
      const [answer] = await talk(port, `GET /v1/topics HTTP/1.1\r\n${hosts}${bearer}\r\n`)
      isProblem(t, answer, 'INVALID_REQUEST', `${what} of them`)
    }
    const [old] = await talk(port, `GET /v1/topics HTTP/1.0\r\n${bearer}\r\n`)
    t.equal(old?.status, 200, 'HTTP/1.0 needs none')
    const [absolute] = await talk(port, `GET http://x/v1/topics?limit=1 HTTP/1.1\r\n${last}\r\n`)
    t.equal(absolute?.status, 200, 'absolute form')
  })

  await t.test('pipelined requests are answered in their order', async t => {
    const one = (path: string) => `GET ${path} HTTP/1.1\r\n${auth}\r\n`
    const answers = await talk(
      port,
      `${one('/v1/topics')}${one('/nothing')}${one('/v1/people')}GET /v1/keys HTTP/1.1\r\n${last}\r\n`
    )
    t.strictSame(
      answers.map(({ status }) => status),
      [200, 404, 200, 200]
    )
    t.match(JSON.parse(answers[3]!.text).items[0], { kind: 'secret' })
  })

  await t.test('what comes too slowly is cut off with 408', async t => {
    const started = performance.now()
    const cases: [string, ...(string | number)[]][] = [
      ['headers', 'GET /v1/topics HTTP/1.1\r\n', 500, 'Host: x\r\n', 500, 'A: b\r\n', 1000, 'C: d\r\n', 500],
      ['a body', `${post}Content-Length: 20\r\n\r\n`, 500, '{"na', 500, 'me', 1000, '"', 500],
      ['chunks', `${post}Transfer-Encoding: chunked\r\n\r\n`, 500, '1\r\n{\r\n', 1000, '1\r\n"\r\n', 500]
    ]
    await Promise.all(
      cases.map(async ([what, ...parts]) => isProblem(t, (await talk(port, ...parts))[0], 'REQUEST_TIMEOUT', what))
    )
    t.ok(performance.now() - started < 5000, 'soon')
  })

  await t.test('what is too large is refused at once', async t => {
    const get = (path: string, more = '') => talk(port, `GET ${path} HTTP/1.1\r\n${last}${more}\r\n`)
    isProblem(t, (await get(`/v1/topics?q=${'a'.repeat(9000)}`))[0], 'URI_TOO_LONG', 'an address of 9 kB')
    isProblem(t, (await get(`/v1/topics?q=${'a'.repeat(40_000)}`))[0], 'URI_TOO_LONG', 'an address of 40 kB')
    isProblem(t, (await get('/v1/topics', `A: ${'a'.repeat(40_000)}\r\n`))[0], 'HEADERS_TOO_LARGE', 'a header of 40 kB')
    const [many] = await get('/v1/topics', 'A: aaaaaaaa\r\n'.repeat(3000))
    isProblem(t, many, 'HEADERS_TOO_LARGE', '3,000 headers')
    const big = Buffer.alloc(12 * MEGABYTE, 'a')
    const [announced] = await talk(port, `${post}Content-Length: ${big.length}\r\n\r\n`, big)
    isProblem(t, announced, 'BODY_TOO_LARGE', '12 MB, announced')
    t.match(announced?.text, /Maximum \d+ KiB/, 'how much it takes')
    const chunk = `${MEGABYTE.toString(16)}\r\n${'a'.repeat(MEGABYTE)}\r\n`
    const [chunked] = await talk(port, `${post}Transfer-Encoding: chunked\r\n\r\n`, ...Array(12).fill(chunk))
    isProblem(t, chunked, 'BODY_TOO_LARGE', '12 MB in chunks')
  })

  await t.test('methods that an address does not have: 405 with those it has', async t => {
    for (const method of ['TRACE', 'QUERY', 'PROPFIND', 'SEARCH', 'MKCOL', 'LOCK', 'PURGE', 'DELETE']) {
      const [answer] = await talk(port, `${method} /v1/communities HTTP/1.1\r\n${last}\r\n`)
      isProblem(t, answer, 'METHOD_NOT_ALLOWED', method)
      t.equal(answer?.headers.allow, 'GET, HEAD, OPTIONS, POST, PUT', `${method}: Allow`)
      const [nowhere] = await talk(port, `${method} /nowhere HTTP/1.1\r\n${last}\r\n`)
      isProblem(t, nowhere, 'NOT_FOUND', `${method} nowhere`)
    }
    for (const method of ['PATCH', 'DELETE']) {
      const [answer] = await talk(port, `${method} /v1/keys/current?a=b HTTP/1.1\r\n${last}\r\n`)
      isProblem(t, answer, 'METHOD_NOT_ALLOWED', `${method}, which the address of another key has`)
      t.equal(answer?.headers.allow, 'GET, HEAD, OPTIONS')
    }
    isProblem(t, (await talk(port, 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n'))[0], 'METHOD_NOT_ALLOWED', 'CONNECT')
    const [upgrade] = await talk(
      port,
      `GET /v1/topics HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${admin.key}\r\nUpgrade: websocket\r\nConnection: close, Upgrade\r\n\r\n`
    )
    t.equal(upgrade?.status, 200, 'an upgrade is not offered, the request answered')
    const [expecting] = await talk(port, `GET /v1/topics HTTP/1.1\r\n${last}Expect: miracles\r\n\r\n`)
    t.equal(expecting?.status, 200, 'an expectation we do not know')
  })

  await t.test('a caller who hangs up in the middle harms nobody', async t => {
    await talk(port, `${post}Content-Length: 20\r\n\r\n{"na`, 50)
    t.equal((await admin.get('/v1/topics')).status, 200)
  })
})
