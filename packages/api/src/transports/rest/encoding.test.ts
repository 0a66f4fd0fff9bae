import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import t from 'tap'
import { startApp } from '../../../test/app.ts'

const OPEN = [
  '/',
  '/docs',
  '/graphiql',
  '/openapi.json',
  '/problems',
  '/problems/NOT_FOUND',
  '/embed/v1.js',
  '/embed/governance/v1.js',
  '/assets/graphiql.js',
  '/assets/graphiql.css'
]

t.test('what is open to all is ready in each encoding', async t => {
  const { app } = await startApp(t)
  const ask = (url: string, encoding: string, known?: string) =>
    app.inject({ url, headers: { 'accept-encoding': encoding, ...(known ? { 'if-none-match': known } : {}) } })

  for (const url of OPEN) {
    const [plain, br, gzip] = [await ask(url, 'identity'), await ask(url, 'gzip, br'), await ask(url, 'gzip')]
    const etag = String(plain.headers.etag)
    t.same(
      [plain, br, gzip].map(({ statusCode, headers }) => [statusCode, headers['content-encoding']]),
      [
        [200, undefined],
        [200, 'br'],
        [200, 'gzip']
      ],
      url
    )
    t.same(
      [br, gzip].map(({ headers }) => headers.etag),
      [etag.replace(/"$/, '-br"'), etag.replace(/"$/, '-gzip"')],
      `${url}: other bytes, another tag`
    )
    t.ok(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload))
    t.ok(gunzipSync(gzip.rawPayload).equals(plain.rawPayload))
    for (const { headers } of [plain, br, gzip]) t.match(headers.vary, /Accept-Encoding/)
    for (const known of [etag, String(br.headers.etag), `W/${gzip.headers.etag}`]) {
      const again = await ask(url, 'br', known)
      t.match([again.statusCode, again.body, again.headers.etag], [304, '', br.headers.etag], `${url} ${known}`)
    }
    const head = await app.inject({ method: 'HEAD', url, headers: { 'accept-encoding': 'br' } })
    for (const name of ['etag', 'content-encoding', 'content-length'])
      t.equal(head.headers[name], br.headers[name], `${url}, HEAD, ${name}`)
  }
})

t.test('it is compressed once, not for each request', async t => {
  const { app } = await startApp(t)
  for (const url of ['/docs', '/openapi.json']) {
    const ask = () => app.inject({ url, headers: { 'accept-encoding': 'br' } })
    const text = brotliDecompressSync((await ask()).rawPayload)
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
    // The median of the processor's time of each, since others work on the machine too.
    const medianOf = async (times: number, work: () => unknown) => {
      const took: number[] = []
      for (let turn = 0; turn < times; turn++) {
        const began = process.cpuUsage()
        await work()
        const { user, system } = process.cpuUsage(began)
        took.push(user + system)
      }
      return took.sort((a, b) => a - b)[times >> 1]!
    }
    const once = await medianOf(5, () => brotliCompressSync(text, quality))
    t.ok((await medianOf(40, ask)) < once / 2, `${url}: a request takes less than half of a compression`)
  }
})
