import { getIntrospectionQuery } from 'graphql'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isProblem } from '../rest/raw.fixtures.ts'
import { hostile, times } from './hostile.fixtures.ts'

t.test('hostile documents are refused or answered within 500 ms, and nothing leaks', async t => {
  const { app, admin, holding } = await startApp(t)
  for (const name of ['Parent', 'One', 'Two', 'Three']) await admin.post('/v1/communities', { name })
  const post = async (body: unknown) => {
    const started = performance.now()
    const answer = await admin.send('POST', '/graphql', body, { accept: 'application/graphql-response+json' })
    return { ...answer, took: performance.now() - started }
  }
  await post({ query: '{ __typename }' })

  await t.test('refused', async t => {
    for (const [what, query, codes, variables] of hostile) {
      const { body, took, text } = await post({ query, variables })
      t.ok(body.errors?.length > 0 && body.errors.length <= 20, `${what}: ${body.errors?.length} errors`)
      const odd = (body.errors ?? [])
        .map((error: { extensions: { code: string } }) => error.extensions.code)
        .filter((code: string) => !codes.includes(code))
      t.strictSame(odd, [], `${what}: ${codes}`)
      t.ok(took < 500, `${what}: ${Math.round(took)} ms`)
      t.notMatch(text, /\.ts:|node_modules|select \(|stack/i, `${what}: no leak`)
    }
  })

  await t.test('answered', async t => {
    const cases: [string, string][] = [
      ['100 times the same field', `{ communities { nodes { ${'id '.repeat(100)} } } }`],
      ['deep repetition', `{ communities { nodes { ${times(90, () => 'parent { parent { id name } }')} } } }`],
      ['100 lists of one', `{ ${times(100, n => `a${n}: communities(first: 1) { nodes { id } }`)} }`],
      ['150 versions', `{ communities { nodes { ${times(150, n => `a${n}: etag`)} } } }`],
      ['a text of 60 kB', `{ __typename } # ${'x'.repeat(60_000)}`],
      ['130 that do not exist', `{ ${times(130, n => `a${n}: community(community: "x${n}") { id }`)} }`],
      ['the schema', getIntrospectionQuery()]
    ]
    for (const [what, query] of cases) {
      const { status, took } = await post({ query })
      t.equal(status, 200, what)
      t.ok(took < 500, `${what}: ${Math.round(took)} ms`)
    }
  })

  await t.test('the same document is counted anew with other variables', async t => {
    const query = 'query ($n: Int!) { communities(first: $n) { nodes { members(first: $n) { nodes { id } } } } }'
    t.strictSame((await post({ query, variables: { n: 2 } })).body.extensions.cost, { asked: 6, limit: 5000 })
    const { body } = await post({ query, variables: { n: 100 } })
    t.match(body, { errors: [{ extensions: { code: 'GRAPHQL_TOO_COSTLY' } }], extensions: { cost: { limit: 5000 } } })
    t.equal((await post({ query, variables: { n: 3 } })).status, 200)
  })

  await t.test('what another site could make a browser send is refused', async t => {
    const query = '{ __typename }'
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']
    for (const type of types) {
      const headers = { authorization: `Bearer ${admin.key}`, ...(type ? { 'content-type': type } : {}) }
      const {
        statusCode: status,
        headers: answered,
        body: text
      } = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: Buffer.from(JSON.stringify({ query }))
      })
      isProblem(
        t,
        { status, headers: answered as Record<string, unknown>, text },
        'UNSUPPORTED_MEDIA_TYPE',
        type || 'no type'
      )
    }
    const mutation = encodeURIComponent('mutation { createCommunity(input: { name: "Sneaked" }) { id } }')
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await admin.send(method, `/graphql?query=${mutation}`)
      t.equal(answer.status, 405, method)
      t.equal(answer.headers.allow, 'POST')
    }
    t.equal((await admin.get('/v1/communities/sneaked')).status, 404, 'nothing was made')
    t.equal(
      (await admin.get(`/graphql?query=${encodeURIComponent(query)}`)).body.data.__typename,
      'Query',
      'reading is fine'
    )
  })

  await t.test('requests that ask nothing', async t => {
    const bodies: unknown[] = [
      [{ query: '{ __typename }' }, { query: '{ __typename }' }],
      [],
      {},
      { query: 5 },
      { query: null },
      { query: { kind: 'Document' } },
      { query: '{ __typename }', variables: 'x' },
      { query: '{ __typename }', variables: [] },
      { query: '{ __typename }', operationName: 5 },
      { query: '{ __typename }', operationName: 'nobody' },
      { query: '{ __typename }', extensions: [] }
    ]
    for (const body of bodies) {
      const { status, body: answer } = await post(body)
      t.equal(status, 400, JSON.stringify(body))
      t.equal(answer.code ?? answer.errors[0].extensions.code, 'INVALID_INPUT')
    }
    for (const query of ['', '?query=%7B__typename%7D&variables=x', '?query=%7B__typename%7D&operationName=nobody'])
      t.equal((await admin.get(`/graphql${query}`, { accept: 'application/graphql-response+json' })).status, 400, query)
  })

  await t.test('batches and subscriptions are refused in words', async t => {
    for (const batch of [[{ query: '{ __typename }' }], [], [1]])
      t.match(await post(batch), { status: 400, body: { code: 'INVALID_INPUT', detail: /Batches are not supported/ } })
    const live = await post({ query: 'subscription { communities { id } }' })
    t.match(live, { status: 400, body: { errors: [{ message: /webhooks/, extensions: { code: 'INVALID_INPUT' } }] } })
    t.notOk('data' in live.body)
  })

  await t.test('the type that is newer is preferred where both are named as equals', async t => {
    const both = 'application/graphql-response+json, application/json'
    const typeOf = async (accept: string) =>
      String((await admin.get('/graphql?query={__typename}', { accept })).headers['content-type']).split(';')[0]
    t.equal(await typeOf(both), 'application/graphql-response+json')
    t.equal(await typeOf('application/json, application/graphql-response+json'), 'application/graphql-response+json')
    t.equal(await typeOf('application/json, application/graphql-response+json;q=0.9'), 'application/json')
    t.equal(await typeOf('application/json'), 'application/json')
    for (const accept of ['', '*/*', 'application/*']) t.equal(await typeOf(accept), 'application/json', accept)
  })

  await t.test('clients that send the hash of a document are told to send the document', async t => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
    const told = {
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]
    }
    t.match(await post({ extensions }), { status: 400, body: told })
    t.match(await admin.get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`), { body: told })
    t.match((await post({ extensions, query: '{ __typename }' })).body.data, { __typename: 'Query' })
  })

  await t.test('a text that is JSON is no document', async t => {
    for (const query of ['"abc"', '[]', '{}', ' {"kind":"Document","definitions":[]}', 'null', '12', '\ufefftrue'])
      t.match((await post({ query })).body.errors, [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }], query)
  })

  await t.test('strangers learn nothing', async t => {
    for (const query of ['{ __schema { types { name } } }', '{ comunities { id } }', '{ __typename }', '{{{']) {
      const answer = await holding().send('POST', '/graphql', { query })
      isProblem(t, answer, 'UNAUTHENTICATED', query)
      t.notMatch(answer.text, /Did you mean|communities/)
    }
  })

  await t.test('documents past 64 kB are not read', async t => {
    isProblem(
      t,
      await admin.send('POST', '/graphql', { query: `{ __typename } # ${'x'.repeat(70_000)}` }),
      'BODY_TOO_LARGE',
      '70 kB'
    )
  })
})
