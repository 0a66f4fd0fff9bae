import t from 'tap'
import * as contract from '../src/index.ts'

type Schema = {
  $id?: string
  $ref?: string
  type?: string | string[]
  description?: string
  enum?: string[]
  format?: string
  pattern?: string
  maxLength?: number
  maxItems?: number
  additionalProperties?: unknown
  examples?: unknown[]
  default?: unknown
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

const names = contract.named as ReadonlyMap<string | undefined, Schema>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && '$id' in value

const exported = Object.entries(contract).flatMap(([name, value]) => (isSchema(value) ? [{ name, value }] : []))

/** A schema with every schema inside it, each with the place where it stands. */
const within = (place: string, schema: Schema): [place: string, schema: Schema][] => [
  [place, schema],
  ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) => within(`${place}.${name}`, member)),
  ...(schema.items ? within(`${place}[]`, schema.items) : []),
  ...(schema.anyOf ?? []).flatMap((branch, index) => within(`${place}|${index}`, branch))
]

const all = exported.flatMap(({ name, value }) => within(name, value))
const typesOf = ({ type }: Schema): string[] => (Array.isArray(type) ? type : [type ?? ''])
const places = (wrong: (schema: Schema) => boolean) => all.filter(([, schema]) => wrong(schema)).map(([place]) => place)

t.test('every schema is exported under its own name, and no other is named', async t => {
  t.strictSame(
    exported.filter(({ name, value }) => value.$id !== name).map(({ name }) => name),
    []
  )
  t.strictSame([...names.keys()].sort(), exported.map(({ name }) => name).sort())
})

t.test('every reference names a schema of the contract', async t => {
  t.strictSame(
    places(({ $ref }) => $ref !== undefined && !names.has($ref)),
    []
  )
})

t.test('everything is described', async t => {
  const said = ({ $ref, anyOf, type, description }: Schema): string | undefined =>
    description ?? (type === 'null' ? type : (names.get($ref)?.description ?? (anyOf && said(anyOf[0]!))))
  t.strictSame(
    places(schema => !said(schema)),
    []
  )
})

t.test('nothing is a union but of a thing and null, and what GraphQL itself answers', async t => {
  t.strictSame(
    places(
      ({ anyOf, oneOf, allOf }) =>
        Boolean(oneOf ?? allOf) || (anyOf !== undefined && (anyOf.length !== 2 || anyOf[1]?.type !== 'null'))
    ),
    ['GraphqlAnswer']
  )
  t.strictSame(
    places(schema => Array.isArray(schema.type) && (schema.type.length !== 2 || schema.type[1] !== 'null')),
    []
  )
})

t.test('every value has its limits', async t => {
  t.strictSame(
    places(
      schema =>
        typesOf(schema).includes('string') && !schema.enum && (!schema.maxLength || !(schema.pattern || schema.format))
    ),
    [],
    'a text has a length and a pattern or a format'
  )
  t.strictSame(
    places(
      schema => typesOf(schema).includes('integer') && !(schema.format && 'minimum' in schema && 'maximum' in schema)
    ),
    [],
    'a whole number has a format and a range'
  )
  t.strictSame(
    places(schema => typesOf(schema).includes('number') && !('minimum' in schema && 'maximum' in schema)),
    [],
    'a number has a range'
  )
  t.strictSame(
    places(schema => typesOf(schema).includes('array') && !schema.maxItems),
    [],
    'a list has a length'
  )
  t.strictSame(
    places(schema => typesOf(schema).includes('object') && schema.additionalProperties === undefined),
    [],
    'an object says whether it takes other members'
  )
})

// A cursor is good only as it was returned, and the document names the fields of each record.
const WITHOUT_EXAMPLE = /\.(cursor|fields)$/

t.test('every text of which no format tells how it looks has an example, unless it may be null', async t => {
  t.strictSame(
    places(
      schema => schema.type === 'string' && !schema.enum && !schema.format && !schema.examples && !schema.default
    ).filter(place => !WITHOUT_EXAMPLE.test(place)),
    []
  )
})

t.test('the values of enums are words that GraphQL takes as well, but for names of fields', async t => {
  t.strictSame(
    exported
      .filter(({ value }) => value.enum?.some(word => !/^[a-z][a-z0-9]*(_[a-z]+)*$/.test(word)))
      .map(({ name }) => name),
    ['OccurrenceOverride']
  )
  t.strictSame(
    contract.OVERRIDES.filter(name => !(name in contract.Occurrence.properties)),
    []
  )
})
