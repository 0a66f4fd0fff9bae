import { gzipSync } from 'node:zlib'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isProblem } from './raw.fixtures.ts'

t.test('what is sent', async t => {
  const { app, admin } = await startApp(t)
  const send = async (
    payload: string | Buffer | undefined,
    type: string | undefined = 'application/json',
    more: Record<string, string> = {},
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE' = 'POST',
    url = '/v1/communities'
  ) => {
    const headers = { authorization: `Bearer ${admin.key}`, ...(type ? { 'content-type': type } : {}), ...more }
    const { statusCode, headers: answered, body } = await app.inject({ method, url, headers, payload })
    return { status: statusCode, headers: answered as Record<string, unknown>, text: body }
  }
  const named = (name: string) => JSON.stringify({ name })

  await t.test('a body is one JSON document in UTF-8', async t => {
    const bad: Record<string, string | Buffer> = {
      nothing: '',
      'half a document': '{"name":',
      'two documents': '{"name":"a"}{"name":"b"}',
      'JavaScript, not JSON': "{name:'a'}",
      'a trailing comma': '{"name":"a",}',
      NaN: '{"name":NaN}',
      'a raw newline in a text': '{"name":"a\nb"}',
      'a NUL byte': Buffer.from('{"name":"a"}\0'),
      'not UTF-8': Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
      'overlong UTF-8': Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
      'a surrogate in UTF-8': Buffer.concat([
        Buffer.from('{"name":"'),
        Buffer.from([0xed, 0xa0, 0x80]),
        Buffer.from('"}')
      ]),
      'UTF-16': Buffer.from(named('a'), 'utf16le'),
      'arrays 20,000 deep': '['.repeat(20_000) + ']'.repeat(20_000),
      'objects 20,000 deep': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      'arrays never closed': '['.repeat(20_000)
    }
    for (const [what, body] of Object.entries(bad)) {
      isProblem(t, await send(body), 'INVALID_JSON', what)
      isProblem(
        t,
        await send(body, undefined, { 'idempotency-key': what.replaceAll(' ', '-') }),
        'INVALID_JSON',
        `${what}, with a key`
      )
    }
    const { errors } = JSON.parse((await send('{\n  "name": "a",\n}')).text)
    t.strictSame(errors, [{ pointer: '', detail: 'It is not valid JSON at line 3, column 1.' }], 'where the fault is')
    t.equal((await send(Buffer.from(`\ufeff${named('marked')}`))).status, 201, 'a byte order mark is no part of it')
  })

  await t.test('of a type that the service takes', async t => {
    const taken = [
      'application/json',
      'APPLICATION/JSON',
      'application/json; charset=utf-8',
      'application/json;charset="UTF-8"'
    ]
    for (const type of taken) t.equal((await send(named('typed'), type)).status, 201, type)
    const refused = [
      'text/plain',
      'text/json',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      'application/json; charset=latin1',
      'application/json; charset=utf-16',
      'application/merge-patch+json',
      'nonsense',
      '*/*',
      ';'
    ]
    for (const type of refused) isProblem(t, await send(named('typed'), type), 'UNSUPPORTED_MEDIA_TYPE', type)
    isProblem(t, await send(Buffer.from(named('typed')), ''), 'UNSUPPORTED_MEDIA_TYPE', 'no type')
    const patch = await send(
      named('patched'),
      'application/merge-patch+json',
      { 'if-match': '*' },
      'PATCH',
      '/v1/communities/typed'
    )
    t.equal(patch.status, 200, 'a merge patch is for PATCH')
  })

  await t.test('a refusal of the type names those that are taken, for people and for programs', async t => {
    const JSON_ALONE = 'application/json'
    const PATCHES = 'application/json, application/merge-patch+json'
    const IMPORTS = 'application/json, application/x-ndjson, text/csv, text/calendar'
    const cases: [method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', url: string, accept: string][] = [
      ['POST', '/v1/communities', JSON_ALONE],
      ['PATCH', '/v1/communities/typed', PATCHES],
      ['DELETE', '/v1/communities/typed', JSON_ALONE],
      ['PUT', '/v1/portals/nobody/rule-pack', JSON_ALONE],
      ['POST', '/v1/imports', IMPORTS],
      ['POST', '/graphql', JSON_ALONE],
      ['POST', '/v1/communities/typed/transitions', JSON_ALONE]
    ]
    const types = [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/json; charset=latin1',
      'application/xml',
      ''
    ]
    for (const [method, url, accept] of cases)
      for (const type of types) {
        const answer = await send(Buffer.from('{}'), type, { 'if-match': '*' }, method, url)
        isProblem(t, answer, 'UNSUPPORTED_MEDIA_TYPE', `${method} ${url} ${type}`)
        const { headers } = answer
        t.strictSame(
          [headers.accept, headers['accept-post'], headers['accept-patch']],
          [accept, method === 'POST' ? accept : undefined, method === 'PATCH' ? accept : undefined],
          `${method} ${url}`
        )
        const { detail } = JSON.parse(answer.text)
        for (const taken of accept.split(', ')) t.ok(detail.includes(taken), detail)
        if (accept === JSON_ALONE) t.notMatch(detail, /merge-patch|csv/)
      }
    const { headers } = await admin.send('OPTIONS', '/v1/imports')
    t.match(headers, { 'accept-post': IMPORTS })
    t.match((await admin.send('OPTIONS', '/v1/communities/typed')).headers, { 'accept-patch': PATCHES })
  })

  await t.test('and not compressed, which is refused as such', async t => {
    const body = gzipSync(named('packed'))
    for (const [encoding, url, type] of [
      ['gzip', '/v1/communities', 'application/json'],
      ['br', '/v1/communities', 'application/json'],
      ['gzip', '/v1/imports', 'text/csv'],
      ['gzip', '/graphql', 'application/json']
    ] as const) {
      const answer = await send(body, type, { 'content-encoding': encoding }, 'POST', url)
      isProblem(t, answer, 'UNSUPPORTED_MEDIA_TYPE', `${encoding} ${url}`)
      t.match(answer.headers, { 'accept-encoding': 'identity' })
      t.equal(answer.headers.accept, undefined, 'it is not the type')
      t.match(JSON.parse(answer.text).detail, /Content-Encoding/)
    }
    t.equal((await send(named('plain'), undefined, { 'content-encoding': 'Identity' })).status, 201)
    t.equal((await admin.get('/v1/communities', { 'content-encoding': 'gzip' })).status, 200, 'nothing was sent')
  })

  await t.test('with known members of the right types, and nothing is coerced', async t => {
    const wrong: [unknown, string][] = [
      [null, ''],
      [[], ''],
      ['text', ''],
      [5, ''],
      [{}, '/name'],
      [{ name: 5 }, '/name'],
      [{ name: null }, '/name'],
      [{ name: ['a'] }, '/name'],
      [{ name: '' }, '/name'],
      [{ name: 'a\u0000b' }, '/name'],
      [{ name: 'a\ud800b' }, '/name'],
      [{ name: 'a', topics: 'one' }, '/topics'],
      [{ name: 'a', topics: null }, '/topics'],
      [{ name: 'a', visibility: 'PUBLIC' }, '/visibility'],
      [{ name: 'a', launchedOn: '2026-02-30' }, '/launchedOn'],
      [{ name: 'a', rhythm: { everyDays: '14' } }, '/rhythm/everyDays'],
      [{ name: 'a', rhythm: { everyDays: true } }, '/rhythm/everyDays'],
      [{ name: 'a', Name: 'b' }, '/Name'],
      [{ name: 'a', memberCount: 5 }, '/memberCount'],
      [{ name: 'a', 'a/b~c': 1 }, '/a~1b~0c'],
      [{ name: 'a', constructor: { prototype: { polluted: 1 } } }, '/constructor'],
      [{ name: 'a', channels: [{ kind: 'chat', url: 'javascript:alert(1)' }] }, '/channels/0/url']
    ]
    for (const [body, pointer] of wrong) {
      const answer = await send(JSON.stringify(body))
      isProblem(t, answer, 'INVALID_INPUT', JSON.stringify(body))
      t.ok(
        JSON.parse(answer.text).errors.some((error: { pointer: string }) => error.pointer === pointer),
        `says ${pointer}`
      )
    }
    isProblem(t, await send(JSON.stringify({ name: 'a', ['b'.repeat(100_000)]: 1 })), 'INVALID_INPUT', 'a long name')
    isProblem(t, await send('{"name":"a","b\\u0000\\ud800":1}'), 'INVALID_INPUT', 'a name that is no text')
    const proto = await send('{"name":"a","__proto__":{"polluted":1}}')
    isProblem(t, proto, 'INVALID_INPUT', '__proto__')
    t.match(JSON.parse(proto.text).errors, [{ pointer: '/__proto__' }])
    t.notOk('polluted' in {}, 'and no prototype has changed')
  })

  await t.test('dates that no calendar has are refused, whoever finds out', async t => {
    for (const launchedOn of ['0000-01-01', '2025-13-01', '2025-02-29', '99999-01-01', 'infinity', 'now']) {
      const { status } = await send(JSON.stringify({ name: 'dated', launchedOn }))
      t.equal(status, 400, launchedOn)
    }
  })

  await t.test('what takes no body takes none', async t => {
    t.equal(
      (await send(undefined, 'application/json', { 'if-match': '*' }, 'DELETE', '/v1/communities/typed')).status,
      204,
      'an empty one of a type'
    )
    isProblem(
      t,
      await send('{"a":1}', 'application/json', { 'if-match': '*' }, 'DELETE', '/v1/communities/typed-2'),
      'INVALID_INPUT',
      'DELETE'
    )
  })
})
