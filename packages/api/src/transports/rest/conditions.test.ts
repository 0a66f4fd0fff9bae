import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { document } from '../../../test/conformance.ts'
import { isProblem } from './raw.fixtures.ts'

t.test('reading', async t => {
  const { app, admin, caller, holding } = await startApp(t)
  const made = await admin.post('/v1/communities', { name: 'Tags', mission: 'a'.repeat(3000), portals: [] })
  await admin.post('/v1/communities', { name: 'Others' })
  const { etag } = made.headers as { etag: string }
  const url = '/v1/communities/tags'

  await t.test('an ETag is strong and depends on the thing alone, whoever reads it', async t => {
    t.match(etag, /^"[\w-]+"$/)
    const reader = await caller('secret', ['communities:read'])
    for (const address of [url, '/v1/communities']) {
      const mine = await admin.get(address)
      t.equal((await reader.get(address)).headers.etag, mine.headers.etag, address)
      t.equal((await admin.get(address)).headers.etag, mine.headers.etag, `${address} again`)
    }
    const sparse = await admin.get(`${url}?fields=name`)
    t.strictSame(sparse.body, { id: sparse.body.id, name: 'Tags' }, 'what was asked for, and the id')
    t.equal(sparse.headers.etag, etag, 'sparse: that of the whole')
    const [item, ...none] = (await admin.get('/v1/communities?fields=name,slug&limit=1')).body.items
    t.strictSame([item, none], [{ id: item.id, slug: 'others', name: 'Others' }, []])
  })

  await t.test('304 for whoever has it already', async t => {
    const known = [etag, `W/${etag}`, `"other", ${etag}`, `"a","b" , W/${etag}`, '*']
    for (const header of known) {
      const answer = await admin.get(url, { 'if-none-match': header })
      t.equal(answer.status, 304, header)
      t.equal(answer.text, '', 'nothing in it')
      t.match(answer.headers, { etag, 'cache-control': 'private, no-cache', vary: /Authorization/ })
    }
    for (const header of ['"other"', etag.slice(1, -1), '', '"a", "b"', '}|^.<\t/V%', '0'.repeat(4000)])
      t.equal((await admin.get(url, { 'if-none-match': header })).status, 200, header)
    const list = await admin.get('/v1/communities')
    t.equal(
      (await admin.get('/v1/communities', { 'if-none-match': list.headers.etag as string })).status,
      304,
      'a list'
    )
    t.equal((await admin.get('/v1/communities/nobody', { 'if-none-match': '*' })).status, 404, 'nothing is not known')
  })

  await t.test('a condition that names no version is none of this one, and the document allows it', async t => {
    const { parameters } = document.components
    for (const header of [etag, '*', etag.slice(1, -1), '', '}|^.<\t/V%', '0'.repeat(4000)]) {
      for (const name of ['If-Match', 'If-None-Match'])
        t.match(header, new RegExp(parameters[name]!.schema.pattern), name)
      if (header === etag || header === '*') continue
      isProblem(t, await admin.patch(url, { summary: 'Never.' }, header), 'PRECONDITION_FAILED', header)
    }
  })

  await t.test('HEAD answers as GET does, without the body', async t => {
    for (const address of [
      url,
      '/v1/communities?limit=1',
      '/v1/communities/nobody',
      '/graphql?query=%7B__typename%7D'
    ]) {
      const get = await admin.get(address)
      const head = await admin.send('HEAD', address)
      t.equal(head.status, get.status, address)
      t.equal(head.text, '')
      for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary', 'link'])
        t.equal(head.headers[name], get.headers[name], `${address} ${name}`)
    }
  })

  await t.test('OPTIONS tells the methods of an address', async t => {
    const { status, headers } = await admin.send('OPTIONS', url)
    t.equal(status, 204)
    t.equal(headers.allow, 'DELETE, GET, HEAD, OPTIONS, PATCH')
    t.match(headers['accept-patch'], /merge-patch/)
    t.equal((await admin.send('OPTIONS', '/nowhere')).status, 404)
    t.equal((await admin.send('OPTIONS', '/v1/keys/current')).headers.allow, 'GET, HEAD, OPTIONS')
  })

  await t.test('406 when nothing fits', async t => {
    const fits = ['application/json', '*/*', 'application/*', 'text/html, */*;q=0.1', 'APPLICATION/JSON;q=0.5', '']
    for (const accept of fits) t.equal((await admin.get(url, { accept })).status, 200, accept)
    const not = ['text/html', 'application/xml', 'application/json;q=0', '*/*;q=0', 'application/json;q=0, */*', ';;;']
    for (const accept of not) isProblem(t, await admin.get(url, { accept }), 'NOT_ACCEPTABLE', accept)
    const made = await admin.post('/v1/communities', { name: 'Unmade' }, { accept: 'text/html' })
    isProblem(t, made, 'NOT_ACCEPTABLE', 'POST')
    t.equal((await admin.get('/v1/communities/unmade')).status, 404, 'and nothing was done')
  })

  await t.test('pages link to the next, and the last to none', async t => {
    const first = await admin.get('/v1/communities?limit=1&sort=-name&topic=')
    t.equal(first.status, 400)
    const { headers, body } = await admin.get('/v1/communities?limit=1&sort=-name')
    const [, next] = /^<(.+)>; rel="next"$/.exec(String(headers.link))!
    t.match(next, /limit=1&sort=-name&cursor=/)
    t.ok(next!.includes(body.next))
    const last = await admin.get(next!)
    t.equal(last.body.items[0].name, 'Others')
    t.equal(last.body.next, null)
    t.equal(last.headers.link, undefined)
  })

  await t.test('answers over 1 kB are compressed as asked', async t => {
    const ask = (encoding: string, address = url) =>
      app.inject({ url: address, headers: { authorization: `Bearer ${admin.key}`, 'accept-encoding': encoding } })
    const plain = await ask('identity')
    t.equal(plain.headers['content-encoding'], undefined)
    const cases: [string, string | undefined][] = [
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, br', 'br'],
      ['br;q=0, gzip', 'gzip'],
      ['gzip;q=0', undefined],
      ['zstd', undefined]
    ]
    for (const [encoding, expected] of cases) {
      const answer = await ask(encoding)
      t.equal(answer.headers['content-encoding'], expected, encoding)
      t.match(answer.headers.vary, /Accept-Encoding/i)
      const tag = expected ? `${etag.slice(0, -1)}-${expected}"` : etag
      t.equal(answer.headers.etag, tag, 'a tag for these bytes')
      const again = await admin.get(url, { 'accept-encoding': encoding, 'if-none-match': tag })
      t.match([again.status, again.headers.etag], [304, tag])
      const open = { br: brotliDecompressSync, gzip: gunzipSync }[expected ?? ''] ?? ((body: Buffer) => body)
      t.equal(open(answer.rawPayload).toString(), plain.body)
    }
    t.equal((await ask('br', '/v1/topics')).headers['content-encoding'], undefined, 'small ones are not')
    const compressed = String((await ask('br')).headers.etag)
    const changed = await admin.patch(url, { summary: 'Read compressed, changed as it is.' }, compressed)
    t.equal(changed.status, 200, 'a change may name the tag of a compressed answer')
    t.equal((await admin.patch(url, { summary: 'Once more.' }, compressed)).status, 412)
    for (const suffix of ['-br', '-gzip', '--gzip', '-zstd', '']) {
      const now = String((await admin.get(url)).headers.etag)
      const tag = `${now.slice(0, -1)}${suffix}"`
      t.equal((await admin.get(url, { 'if-none-match': tag })).status, 304, `${suffix} is known`)
      t.equal((await admin.get(url, { 'if-none-match': `W/${tag}` })).status, 304, `${suffix}, weak`)
      const weak = await admin.patch(url, { summary: 'Weak.' }, `W/${tag}`)
      isProblem(t, weak, 'PRECONDITION_FAILED', `weak ${suffix}`)
      t.match(weak.body, { detail: /weak.*without W\//, errors: [{ header: 'If-Match', detail: /weak/ }] })
      t.equal((await admin.patch(url, { summary: `Changed by ${suffix}.` }, tag)).status, 200, `${suffix} names it`)
    }
  })

  await t.test('a request keeps the id it came with, where it is well formed', async t => {
    const id = 'portal-7f3a.42'
    t.equal((await admin.get(url, { 'x-request-id': id })).headers['x-request-id'], id)
    for (const bad of ['guild_sk_pastedByMistake', 'a', 'a b c d e f g h', '<script>alert(1)</script>', 'x'.repeat(65)])
      t.match((await admin.get(url, { 'x-request-id': bad })).headers['x-request-id'], /^[0-9a-f-]{36}$/, bad)
    for (const traceparent of ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'nonsense', '00-0-0-0'])
      t.equal((await admin.get(url, { traceparent })).status, 200, traceparent)
  })

  await t.test('callers who are not known are refused before anything else', async t => {
    const refused = await app.inject({ method: 'POST', url: '/v1/communities', payload: 'nonsense' })
    const { statusCode: status, headers, body: text } = refused
    isProblem(t, { status, headers: headers as Record<string, unknown>, text }, 'UNAUTHENTICATED', 'nobody')
    t.match(headers['www-authenticate'], /^Bearer/)
    const key = { 'idempotency-key': 'used' }
    await admin.post('/v1/communities', { name: 'Once' }, key)
    isProblem(t, await admin.post('/v1/communities', { name: 'Twice' }, key), 'IDEMPOTENCY_MISMATCH', 'known')
    const other = holding('guild_sk_unknown', key)
    isProblem(t, await other.post('/v1/communities', { name: 'Twice' }), 'UNAUTHENTICATED', 'a key that was used')
  })
})
