import fc from 'fast-check'
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType
} from 'graphql'
import t from 'tap'
import { startApp, type TestClient } from '../../../test/app.ts'
import { operations } from '../../service/modules.ts'
import { printSchema } from './schema.ts'

const schema = buildSchema(printSchema(operations))

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Selects just what a REST answer holds. */
const selectionFor = (value: Json, type: GraphQLNamedType): string => {
  const one = Array.isArray(value) ? value[0] : value
  if (isLeafType(type) || typeof one !== 'object' || one === null || !isObjectType(type))
    return isLeafType(type) ? '' : '{ __typename }'
  const fields = (type as GraphQLObjectType).getFields()
  return `{ ${Object.entries(one)
    .map(([key, inner]) => `${key} ${selectionFor(inner, getNamedType(fields[key]!.type))}`)
    .join(' ')} }`
}

/** What was selected only because GraphQL wants something selected. */
const plain = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(text => `x${text.replace(/[\p{Cc}\p{Cs}]/gu, '')}`)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const community = fc.record(
  {
    name: line,
    summary: maybe(line),
    mission: maybe(line),
    topics: fc.uniqueArray(line, { maxLength: 3 }),
    visibility: fc.constantFrom('public', 'internal', 'members'),
    memberProfile: maybe(fc.record({ experience: maybe(line), level: maybe(line) })),
    rhythm: maybe(fc.record({ everyDays: maybe(fc.integer({ min: 1, max: 366 })) })),
    channels: fc.array(fc.record({ kind: fc.constant('chat'), url: fc.webUrl(), label: maybe(line) }), {
      maxLength: 2
    }),
    launchedOn: maybe(fc.constantFrom('1999-12-31', '2026-02-28'))
  },
  { requiredKeys: ['name'] }
)
const person = fc.record(
  { name: line, title: maybe(line), timeZone: maybe(fc.constant('Europe/Lisbon')), bio: maybe(line) },
  { requiredKeys: ['name'] }
)
const world = fc.record({
  communities: fc.array(community, { minLength: 1, maxLength: 4 }),
  people: fc.array(person, { minLength: 1, maxLength: 4 }),
  roles: fc.array(fc.constantFrom('leader', 'member', 'core'), { minLength: 4, maxLength: 4 })
})

const fill = async (
  admin: TestClient,
  { communities, people, roles }: { communities: object[]; people: object[]; roles: string[] }
) => {
  const portal = (await admin.post('/v1/portals', { name: 'Portal', baseUrl: 'https://portal.example/' })).body.id
  const made: string[] = []
  for (const one of communities) {
    const { status, body } = await admin.post('/v1/communities', { ...one, parent: made[0] ?? null, portals: [portal] })
    if (status !== 201) throw new Error(JSON.stringify(body))
    made.push(body.id)
  }
  for (const [index, one] of people.entries()) {
    const { body } = await admin.post('/v1/people', one)
    const membership = { community: made[index % made.length], person: body.id }
    const { id } = (await admin.post('/v1/memberships', membership)).body
    await admin.post('/v1/terms', { membership: id, role: roles[index], startedOn: '2020-01-01' })
  }
}

const lists = operations.filter(({ answer, method }) => answer.kind === 'page' && method === 'list')

t.test('REST and GraphQL give equal values', async t => {
  const { admin } = await startApp(t)
  t.ok(lists.length >= 7, lists.map(({ noun }) => noun).join())
  const property = fc.asyncProperty(world, async made => {
    await fill(admin, JSON.parse(JSON.stringify(made)))
    for (const { path, graphql, answer } of lists) {
      const { items } = (await admin.get(`${path}?limit=100`)).body
      if (answer.kind !== 'page' || items.length === 0) continue
      const type = schema.getType(answer.model.name)!
      for (const item of items) {
        const query = `{ ${graphql.field}(first: 100) { nodes ${selectionFor(item, type)} } }`
        const { data, errors } = await admin.ask(query)
        if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`)
        const same = data[graphql.field].nodes.find(
          (node: { id?: string; name: string }) => (node.id ?? node.name) === (item.id ?? item.name)
        )
        t.strictSame(
          plain(JSON.parse(JSON.stringify(same), (_, value) => (value?.__typename ? {} : value))),
          item,
          graphql.field
        )
      }
    }
  })
  await fc.assert(property, { numRuns: 4, endOnFailure: true })
})
