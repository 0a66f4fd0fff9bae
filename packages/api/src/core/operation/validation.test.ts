import { Day, Line, List } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import t from 'tap'
import type { ApiError } from '../problem/api-error.ts'
import { checker } from './validation.ts'

const inBody = checker(
  Type.Object(
    {
      name: Line(10, { description: 'A name.' }),
      topics: Type.Optional(List(Line(10, { description: 'A topic.' }), 3, { description: 'Topics.' })),
      day: Type.Optional(Day({ description: 'A day.' }))
    },
    { additionalProperties: false }
  ),
  'body'
)
const inQuery = checker(
  Type.Object(
    {
      limit: Type.Optional(Type.Integer()),
      sort: Type.Optional(Type.Unsafe<string>({ type: 'string', enum: ['name', '-name'] })),
      status: Type.Optional(Type.Array(Type.String()))
    },
    { additionalProperties: false }
  ),
  'query'
)

const refusal = (check: () => unknown) => {
  try {
    check()
  } catch (error) {
    return (error as ApiError).errors.map(({ pointer, parameter, detail }) => [pointer ?? parameter, detail])
  }
  throw new Error('It was accepted.')
}

t.test('a member that there is none of is answered with the one that was probably meant, or with all', async t => {
  t.strictSame(
    refusal(() => inBody({ name: 'a', Topics: [] })),
    [['/Topics', '"Topics" is not recognised. Did you mean "topics"?']]
  )
  t.strictSame(
    refusal(() => inBody({ name: 'a', colour: 'red' })),
    [['/colour', '"colour" is not recognised. There are: name, topics, day.']]
  )
  t.strictSame(
    refusal(() => inQuery({ 'limit[]': '5' })),
    [['limit[]', '"limit[]" is not recognised. Did you mean "limit"?']]
  )
})

t.test('where no member is possible, one is refused as well', async t => {
  const nothing = checker(Type.Object({}, { additionalProperties: false }), 'body')
  t.strictSame(
    refusal(() => nothing({ a: 1 })),
    [['/a', '"a" is not recognised. Remove it.']]
  )
  const bySlug = checker(
    Type.Record(Type.String({ pattern: '^[a-z]+$' }), Type.String(), { additionalProperties: false }),
    'body'
  )
  t.strictSame(
    refusal(() => bySlug({ A: 'a' })),
    [['/A', '"A" is not recognised. Remove it.']]
  )
})

t.test('a value is told one fault, the one that helps', async t => {
  t.strictSame(
    refusal(() => inBody({ name: '' })),
    [['/name', 'It is empty. Enter a value.']]
  )
  t.strictSame(
    refusal(() => inBody({ name: 'a', day: '2026-11-30T00:00:00Z' })),
    [['/day', 'It must be a day, such as 2026-11-21.']]
  )
  t.strictSame(
    refusal(() => inBody({ name: 'far too long' })),
    [['/name', 'It has 12 characters; at most 10 are allowed.']]
  )
})

t.test('a parameter that takes one value, and is sent twice, is told so', async t => {
  for (const query of [{ limit: ['5', '6'] }, { sort: ['name', 'name'] }])
    t.strictSame(
      refusal(() => inQuery(query)),
      [[Object.keys(query)[0], 'It is sent more than once. Send it once.']]
    )
  t.strictSame(inQuery({ status: ['a', 'b'] }), { status: ['a', 'b'] })
})
