import fc from 'fast-check'
import { parse, print as reference } from 'graphql'
import t from 'tap'
import { print } from '../src/print.ts'
import { errorOf, setUp } from './setup.ts'

const { server, client } = await setUp()

const DOCUMENTS = [
  '{ a }',
  'query Q($a: [Int!]! = [1, 2], $b: In = {x: "q\\n\\"é", y: null} @d) @live { a: b(x: $a, y: {z: [1.5, true, ENUM, "s", null]}) @include(if: $b) { c } }',
  'query { ...F @skip(if: true) ... on T { c } ... @include(if: false) { d } } fragment F on T @x(y: 1) { g { h } }',
  'mutation M { m(i: -1.5e10, e: [], o: {}) { id } }',
  'subscription { s(t: """a "block" of\n  text""") }'
]

for (const text of DOCUMENTS) {
  t.test(`a parsed document is sent as text: ${text.slice(0, 40)}`, async t => {
    const document = parse(text)
    // Block strings become plain ones, which mean the same.
    const plain = reference(document).replace(/"""[\s\S]*?"""/g, JSON.stringify('a "block" of\ntext'))
    t.equal(reference(parse(print(document))), plain)
  })
}

const name = fc.stringMatching(/^[_a-z][_a-z0-9]{0,5}$/).filter(word => !['true', 'false', 'null', 'on'].includes(word))
const { value } = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    fc
      .string({ unit: 'binary' })
      .filter(text => text.isWellFormed())
      .map(text => JSON.stringify(text)),
    fc.integer().map(String),
    fc.constantFrom('true', 'null', 'ENUM', '$v', '1.5'),
    fc.array(tie('value'), { maxLength: 3 }).map(values => `[${values.join(',')}]`),
    fc
      .array(fc.tuple(name, tie('value')), { maxLength: 3 })
      .map(rows => `{${rows.map(row => row.join(':')).join(',')}}`)
  )
}))
const field = fc
  .tuple(name, name, name, value)
  .map(([alias, field, arg, value]) => `${alias}: ${field}(${arg}: ${value}) { x }`)

t.test('whatever can be parsed is sent with the same meaning', async () => {
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 4 }), fields => {
      const document = parse(`query Q($v: T) { ${fields.join(' ')} }`, { noLocation: true })
      return reference(parse(print(document))) === reference(document)
    }),
    { numRuns: 300 }
  )
})

t.test('text, parsed documents and string classes are all taken', async t => {
  class Text extends String {}
  for (const document of ['query ($id: ID!) { echo }', parse('query ($id: ID!) { echo }'), new Text('{ echo }')]) {
    t.strictSame(await client.graphql(document, { id: '7' }), { echo: { id: '7' } })
  }
})

t.test('errors are thrown with what could be answered', async t => {
  t.match(await errorOf(client.graphql('{ broken }')), {
    name: 'GraphqlError',
    code: 'NOT_FOUND',
    message: 'It broke.',
    data: null,
    errors: [{ message: 'It broke.' }]
  })
  t.match(await errorOf(client.graphql('{ invalid }')), {
    name: 'GraphqlError',
    status: 400,
    message: 'No such field.'
  })
  server.play({ status: 401, body: { code: 'UNAUTHENTICATED' } })
  t.match(await errorOf(client.graphql('{ a }')), { name: 'AuthenticationError', code: 'UNAUTHENTICATED' })
})
