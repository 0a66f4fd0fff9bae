import type { TSchema } from '@sinclair/typebox'
import t from 'tap'
import * as contract from '../src/index.ts'

const isSchema = (value: unknown): value is TSchema & { $id: string } =>
  typeof value === 'object' && value !== null && '$id' in value

const exported = Object.entries(contract).flatMap(([name, value]) => (isSchema(value) ? [{ name, value }] : []))

/** A schema with every schema inside it, each with the place where it stands. */
const within = (place: string, schema: TSchema): [place: string, schema: TSchema][] => [
  [place, schema],
  ...Object.entries((schema.properties ?? {}) as Record<string, TSchema>).flatMap(([name, member]) =>
    within(`${place}.${name}`, member)
  ),
  ...(schema.items ? within(`${place}[]`, schema.items) : []),
  ...((schema.anyOf ?? []) as TSchema[]).flatMap((branch, index) => within(`${place}|${index}`, branch))
]

const all = exported.flatMap(({ name, value }) => within(name, value))
const typesOf = ({ type }: TSchema): string[] => [type].flat()
const places = (wrong: (schema: TSchema) => boolean) =>
  all.filter(([, schema]) => wrong(schema)).map(([place]) => place)

t.test('every schema is exported under its own name, and no other is named', async t => {
  t.strictSame(
    exported.filter(({ name, value }) => value.$id !== name).map(({ name }) => name),
    []
  )
  t.strictSame([...contract.named.keys()].sort(), exported.map(({ name }) => name).sort())
})

t.test('every reference names a schema of the contract', async t => {
  t.strictSame(
    places(({ $ref }) => $ref !== undefined && !contract.named.has($ref)),
    []
  )
})

t.test('everything is described', async t => {
  const said = ({ $ref, anyOf, type, description }: TSchema): string | undefined =>
    description ?? (type === 'null' ? type : (contract.named.get($ref)?.description ?? (anyOf && said(anyOf[0]))))
  t.strictSame(
    places(schema => !said(schema)),
    []
  )
})

t.test('nothing is a union but of a thing and null', async t => {
  t.strictSame(
    places(
      ({ anyOf, oneOf, allOf }) =>
        Boolean(oneOf || allOf) || (anyOf && (anyOf.length !== 2 || anyOf[1].type !== 'null'))
    ),
    []
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

t.test('every text of which no format tells how it looks has an example, unless it may be null', async t => {
  t.strictSame(
    places(schema => schema.type === 'string' && !schema.enum && !schema.format && !schema.examples && !schema.default),
    []
  )
})

t.test('the values of enums are words that GraphQL takes as well', async t => {
  t.strictSame(
    exported
      .filter(({ value }) => value.enum?.some((word: string) => !/^[a-z]+(_[a-z]+)*$/.test(word)))
      .map(({ name }) => name),
    []
  )
})
