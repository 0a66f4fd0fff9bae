import type { IncomingMessage, ServerResponse } from 'node:http'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { type Networks, parseNetworks } from '../config/networks.ts'
import { makeEgress } from './egress.ts'
import { type EgressError, type EgressFailure, egressError } from './error.ts'
import { CERTIFICATE, everyNameIsHere, playHosts, playRaw, playSecureHosts } from './hosts.fixtures.ts'

const egress = makeEgress(parseNetworks('127.0.0.0/8') as Networks, 'Guildhall/test (+http://here)', everyNameIsHere)
const MIB = 1_048_576
const page = Buffer.from('<title>Hello</title>'.repeat(100))
const bomb = Buffer.alloc(200 * MIB)
const gzipBomb = gzipSync(bomb)
const brotliBomb = brotliCompressSync(bomb.subarray(0, 20 * MIB))

const open = new Set<ServerResponse>()
const asked: IncomingMessage[] = []
const PAGES: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/plain': response => response.end(page),
  '/gzip': response => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/br': response => response.setHeader('content-encoding', 'br').end(brotliCompressSync(page)),
  '/deflate': response => response.setHeader('content-encoding', 'Deflate').end(deflateSync(page)),
  '/zip': response => response.setHeader('content-encoding', 'zip').end('PK'),
  '/twice': response => response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync(page))),
  '/garbled-gzip': response => response.setHeader('content-encoding', 'gzip').end('not gzip at all'),
  '/garbled-br': response => response.setHeader('content-encoding', 'br').end('\u0000\u0001not br at all'),
  '/bomb': response => response.setHeader('content-encoding', 'gzip').end(gzipBomb),
  '/brotli-bomb': response => response.setHeader('content-encoding', 'br').end(brotliBomb),
  '/silent': response => open.add(response),
  '/endless': response => {
    open.add(response)
    const more = () => {
      while (open.has(response) && response.write(page));
      response.once('drain', more)
    }
    response.on('close', () => open.delete(response))
    more()
  },
  '/drip': response => {
    response.write('<')
    const timer = setInterval(() => response.write('.'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/hollow': response => {
    // A gzip stream of empty blocks: it is endless and unfolds to nothing.
    response.setHeader('content-encoding', 'gzip')
    response.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]))
    const empty = Buffer.alloc(5 * 10_000, Buffer.from([0, 0, 0, 0xff, 0xff]))
    const more = () => {
      while (!response.closed && response.write(empty));
      response.once('drain', more)
    }
    more()
  },
  '/echo': (response, request) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () =>
      response.end(JSON.stringify({ headers: request.headers, body: `${Buffer.concat(chunks)}` }))
    )
  },
  '/loop': response => response.writeHead(302, { location: '/loop' }).end(),
  '/no-location': response => response.writeHead(302).end('here'),
  '/bad-location': response => response.writeHead(301, { location: 'http://[' }).end(),
  '/file': response => response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
  '/with-password': response => response.writeHead(301, { location: 'http://user:pass@a.test/' }).end(),
  '/metadata': response => response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end(),
  '/private': response => response.writeHead(308, { location: 'http://[::ffff:a00:1]/' }).end(),
  '/cookie': response => response.writeHead(302, { location: '/echo', 'set-cookie': 'a=b; Path=/' }).end(),
  '/reset': response => void response.socket!.destroy()
}

const answer = (request: IncomingMessage, response: ServerResponse) => {
  asked.push(request)
  const hop = /^\/hops\/(\d)$/.exec(request.url!)
  if (hop) {
    const left = Number(hop[1])
    return void response.writeHead(302, { location: left === 1 ? '/plain' : `/hops/${left - 1}` }).end()
  }
  const play = PAGES[request.url!]
  if (play) play(response, request)
  else response.writeHead(404).end()
}
const port = await playHosts(t.teardown, answer)
const fails = async (t: Test, asking: Promise<unknown>, failure: EgressFailure, problem: object = {}) => {
  const error = (await asking.then(
    () => undefined,
    (error: unknown) => error
  )) as EgressError
  t.match(error, { name: 'EgressError', failure, problem }, `${failure}: ${error?.message}`)
}
const at = (path: string) => `http://a.test:${port}${path}`

t.test('what comes back is decoded, whichever way it was packed', async t => {
  for (const path of ['/plain', '/gzip', '/br', '/deflate']) {
    const { status, body, truncated, url } = await egress({ url: at(path) })
    t.same([status, truncated, url], [200, false, at(path)])
    t.ok(body.equals(page), path)
  }
})

t.test('what is packed in another way than it says fails in a sentence', async t => {
  for (const path of ['/zip', '/twice', '/garbled-gzip', '/garbled-br']) {
    await fails(t, egress({ url: at(path) }), 'garbled')
  }
})

t.test('bombs and endless bodies are cut at 1 MiB, and the connection with them', async t => {
  for (const path of ['/bomb', '/brotli-bomb', '/endless']) {
    const { body, truncated } = await egress({ url: at(path) })
    t.same([body.length, truncated], [MIB, true], path)
  }
  const hollow = await egress({ url: at('/hollow') })
  t.same([hollow.body.length, hollow.truncated], [0, true])
  const short = await egress({ url: at('/plain'), atMost: 10 })
  t.same([`${short.body}`, short.truncated], ['<title>Hel', true])
})

t.test('a host that is silent, or never comes to an end, is left in time', async t => {
  for (const path of ['/silent', '/drip']) {
    const began = performance.now()
    await fails(t, egress({ url: at(path), within: 150 }), 'timeout', {
      id: 'egress.late',
      values: { host: 'a.test', seconds: 0.15 }
    })
    t.ok(performance.now() - began < 1500, path)
  }
  const never = makeEgress(parseNetworks('') as Networks, 'x', () => new Promise(() => undefined))
  await fails(t, never({ url: 'http://a.test/', within: 100 }), 'offline', {
    id: 'egress.unresolved_in_time',
    values: { host: 'a.test', seconds: 0.1 }
  })
})

t.test('up to three redirects are followed', async t => {
  const { url, status } = await egress({ url: at('/hops/3') })
  t.same([url, status], [at('/plain'), 200])
  for (const path of ['/hops/4', '/loop']) {
    await fails(t, egress({ url: at(path) }), 'redirected')
  }
  t.equal((await egress({ url: at('/no-location') })).status, 302)
})

t.test('each redirect passes the same gate', async t => {
  for (const path of ['/metadata', '/private', '/file', '/with-password', '/bad-location']) {
    await fails(t, egress({ url: at(path) }), 'refused')
  }
})

t.test('cookies are not kept, and nobody sends headers that are ours to say', async t => {
  const { body } = await egress({
    url: at('/cookie'),
    headers: { cookie: 'a=b', host: 'b.test', 'user-agent': 'Mozilla', 'x-own': 'yes' }
  })
  const { headers } = JSON.parse(`${body}`)
  t.same(
    [headers.cookie, headers.host, headers['user-agent'], headers['x-own']],
    [undefined, `a.test:${port}`, 'Guildhall/test (+http://here)', 'yes']
  )
})

t.test('cookies are sent where they are given, and long headers read as browsers read them', async t => {
  const { body } = await egress({ url: at('/echo'), cookies: 'a=b; c=d' })
  t.equal(JSON.parse(`${body}`).headers.cookie, 'a=b; c=d')
  const long = await playRaw(t.teardown, `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\nContent-Length: 2\r\n\r\nok`)
  t.equal(`${(await egress({ url: `http://a.test:${long}/` })).body}`, 'ok')
})

t.test('a body is sent as it is, and a POST follows no redirect', async t => {
  const { body } = await egress({ url: at('/echo'), method: 'POST', headers: { 'webhook-id': '1' }, body: '{"é":1}' })
  const told = JSON.parse(`${body}`)
  t.same([told.body, told.headers['webhook-id'], told.headers['content-length']], ['{"é":1}', '1', '8'])
  asked.length = 0
  const sent = await egress({ url: at('/hops/1'), method: 'POST', body: 'x', redirects: 3 })
  t.same([sent.status, asked.length], [302, 1])
})

t.test('what breaks on the way is told in a sentence', async t => {
  await fails(t, egress({ url: at('/reset') }), 'unreachable', { id: 'egress.broken', values: { host: 'a.test' } })
  const short = await playRaw(t.teardown, 'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nonly this')
  await fails(t, egress({ url: `http://a.test:${short}/` }), 'unreachable')
  const mail = await playRaw(t.teardown, '220 mail.test ESMTP\r\n')
  await fails(t, egress({ url: `http://a.test:${mail}/` }), 'garbled')
  const giant = await playRaw(t.teardown, `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(300_000)}\r\n\r\n`)
  await fails(t, egress({ url: `http://a.test:${giant}/` }), 'garbled')
  const lost = makeEgress(parseNetworks('') as Networks, 'x', async () => {
    throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
  })
  await fails(t, lost({ url: 'http://a.test/' }), 'unreachable', { id: 'egress.no_host', values: { host: 'a.test' } })
  for (const code of ['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT']) {
    const unsure = makeEgress(parseNetworks('') as Networks, 'x', async () => {
      throw Object.assign(new Error('getaddrinfo'), { code })
    })
    await fails(t, unsure({ url: 'http://a.test/' }), 'offline', {
      id: 'egress.unresolved',
      values: { host: 'a.test' }
    })
  }
})

t.test('what is wrong with this machine is not said of the host', t => {
  const failures: Record<string, EgressFailure> = {
    ENETUNREACH: 'offline',
    ENETDOWN: 'offline',
    EADDRNOTAVAIL: 'offline',
    EMFILE: 'offline',
    ECONNREFUSED: 'unreachable',
    EHOSTUNREACH: 'unreachable',
    ECONNRESET: 'unreachable'
  }
  for (const [code, failure] of Object.entries(failures))
    t.equal(egressError(Object.assign(new Error('connect'), { code }), 'a.test').failure, failure, code)
  t.end()
})

t.test('whoever asked can end it early', async t => {
  const stop = new AbortController()
  const asking = egress({ url: at('/silent'), signal: stop.signal })
  stop.abort()
  await t.rejects(asking)
})

t.test('certificates are checked, and https never leads to http', async t => {
  const secure = await playSecureHosts(t.teardown, (request, response) => {
    if (request.url === '/down') response.writeHead(301, { location: at('/plain') }).end()
    else response.end('safe')
  })
  await fails(t, egress({ url: `https://a.test:${secure}/` }), 'insecure')
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, CERTIFICATE])
  t.teardown(() => setDefaultCACertificates(before))
  t.equal(`${(await egress({ url: `https://a.test:${secure}/` })).body}`, 'safe')
  await fails(t, egress({ url: `https://b.test:${secure}/` }), 'insecure')
  await fails(t, egress({ url: `https://a.test:${secure}/down` }), 'redirected')
})
