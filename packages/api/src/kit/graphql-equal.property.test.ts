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
import { type Hand, startApp } from '../../test/app.ts'
import { operations } from '../operations.ts'
import { statements } from './database.ts'
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
  admin: Hand,
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
      const type = schema.getType(answer.resource.name)!
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

t.test('and equal refusals, with equal codes', async t => {
  const { admin, caller } = await startApp(t)
  const reader = await caller('secret', ['people:read'])
  await admin.post('/v1/communities', { name: 'Taken' })
  const cases: [string, Hand, (hand: Hand) => Promise<{ body: { code: string } }>, string, Record<string, unknown>?][] =
    [
      ['unknown', admin, hand => hand.get('/v1/communities/nobody'), '{ community(community: "nobody") { id } }'],
      ['a wrong name', admin, hand => hand.get('/v1/communities/a%20b'), '{ community(community: "a b") { id } }'],
      [
        'a wrong limit',
        admin,
        hand => hand.get('/v1/communities?limit=101'),
        '{ communities(first: 101) { nodes { id } } }'
      ],
      [
        'a wrong cursor',
        admin,
        hand => hand.get('/v1/communities?cursor=abc'),
        '{ communities(after: "abc") { nodes { id } } }'
      ],
      ['a missing scope', reader, hand => hand.get('/v1/communities'), '{ communities { nodes { id } } }'],
      [
        'no right',
        reader,
        hand => hand.post('/v1/communities', { name: 'a' }),
        'mutation { createCommunity(input: { name: "a" }) { id } }'
      ],
      [
        'a slug taken',
        admin,
        hand => hand.post('/v1/communities', { name: 'a', slug: 'taken' }),
        'mutation { createCommunity(input: { name: "a", slug: "taken" }) { id } }'
      ],
      [
        'an unknown parent',
        admin,
        hand => hand.post('/v1/communities', { name: 'a', parent: 'nobody' }),
        'mutation { createCommunity(input: { name: "a", parent: "nobody" }) { id } }'
      ],
      [
        'too long a name',
        admin,
        hand => hand.post('/v1/communities', { name: 'a'.repeat(201) }),
        `mutation { createCommunity(input: { name: "${'a'.repeat(201)}" }) { id } }`
      ],
      [
        'no version',
        admin,
        hand => hand.send('PATCH', '/v1/communities/taken', { name: 'a' }),
        'mutation { updateCommunity(community: "taken", input: { name: "a" }) { id } }'
      ],
      [
        'a stale version',
        admin,
        hand => hand.patch('/v1/communities/taken', { name: 'a' }, '"old"'),
        'mutation { updateCommunity(community: "taken", ifMatch: "\\"old\\"", input: { name: "a" }) { id } }'
      ],
      [
        'an empty patch',
        admin,
        hand => hand.patch('/v1/communities/taken', {}),
        'mutation { updateCommunity(community: "taken", ifMatch: "*", input: {}) { id } }'
      ],
      [
        'deleting nothing',
        admin,
        hand => hand.delete('/v1/communities/nobody'),
        'mutation { deleteCommunity(community: "nobody", ifMatch: "*") }'
      ]
    ]
  for (const [what, hand, rest, query] of cases) {
    const { code } = (await rest(hand)).body
    const { errors } = await hand.ask(query)
    t.equal(errors?.[0].extensions.code, code, `${what}: ${code}`)
  }
})

t.test('Relay', async t => {
  const { admin, caller } = await startApp(t)
  for (let i = 0; i < 20; i++) {
    const { body } = await admin.post('/v1/communities', { name: `Community ${String(i).padStart(2, '0')}` })
    const items = Array.from({ length: 10 }, (_, n) => ({
      source: 'test',
      externalKey: `${i}-${n}`,
      name: `Person ${n}`
    }))
    const people = (await admin.put('/v1/people', { items })).body.items
    await admin.put('/v1/memberships', {
      items: people.map(({ id }: { id: string }) => ({ community: body.id, person: id }))
    })
  }
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const before = statements.sent
    const { data, errors } = await admin.ask(query, variables)
    t.equal(errors, undefined, query.slice(0, 60))
    return { data, sent: statements.sent - before }
  }

  await t.test('a query costs one statement, however deep', async t => {
    // Who calls is looked up once.
    await ask('{ __typename }')
    const { data, sent } = await ask(
      '{ communities(first: 20) { totalCount nodes { name members(first: 10) { totalCount nodes { person { name } } } } } }'
    )
    t.equal(data.communities.nodes.length, 20)
    t.ok(
      data.communities.nodes.every(
        (one: { members: { totalCount: number; nodes: unknown[] } }) =>
          one.members.totalCount === 10 && one.members.nodes.length === 10
      )
    )
    t.equal(sent, 1)
  })

  await t.test('values and edges may go by any names', async t => {
    const query =
      '{ community(community: "community-00") { x: name name: members(first: 1) { nodes { id: person { name } slug: id } } etag: parent { id } a: etag b: etag id: memberCount } }'
    const { data } = await ask(query)
    t.match(data.community, { x: 'Community 00', name: { nodes: [{ id: { name: 'Person 0' } }] }, etag: null, id: 10 })
    t.equal(data.community.a, data.community.b)
  })

  await t.test('pages go on by their cursors, at the top and inside', async t => {
    const pages =
      'query ($after: String) { communities(first: 7, after: $after) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data } = await ask(pages, { after })
      const { edges, nodes, pageInfo } = data.communities
      t.equal(pageInfo.hasPreviousPage, after !== null)
      t.strictSame([pageInfo.startCursor, pageInfo.endCursor], [edges[0].cursor, edges.at(-1).cursor])
      t.strictSame(
        edges.map(({ node }: { node: object }) => node),
        nodes
      )
      seen.push(...nodes.map(({ id }: { id: string }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    t.equal(new Set(seen).size, 20)
    const inside =
      'query ($after: String) { community(community: "community-03") { members(first: 4, after: $after, sort: _name) { edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } } }'.replace(
        'sort: _name',
        'sort: "-name"'
      )
    const members: string[] = []
    do {
      const { data } = await ask(inside, { after })
      const { nodes, pageInfo } = data.community.members
      t.equal(pageInfo.hasPreviousPage, after !== null, 'inside')
      members.push(...nodes.map(({ id }: { id: string }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    t.equal(new Set(members).size, 10)
    t.equal(members.length, 10)
  })

  await t.test(
    'nodes by their ids: in order, null for what is not or may not be seen, two statements for each kind',
    async t => {
      const communities = (await admin.get('/v1/communities?limit=2')).body.items
      const [one] = (await admin.get('/v1/people?limit=1')).body.items
      const ids = [
        communities[1].id,
        'nonsense',
        one.id,
        '00000000-0000-7000-8000-000000000000',
        communities[0].id,
        communities[1].id.toUpperCase()
      ]
      const query =
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Community { slug members(first: 1) { totalCount } } ... on Person { name } } }'
      const { data, sent } = await ask(query, { ids })
      t.strictSame(
        data.nodes.map((node: { id: string } | null) => node?.id ?? null),
        [communities[1].id, null, one.id, null, communities[0].id, communities[1].id]
      )
      t.match(data.nodes[0], { __typename: 'Community', slug: 'community-01', members: { totalCount: 10 } })
      t.match(data.nodes[2], { __typename: 'Person', name: 'Person 0' })
      t.ok(sent <= 3, `${sent} statements`)
      t.equal((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: one.id })).data.node.id, one.id)
      const stranger = await caller('secret', ['topics:read'])
      const { data: hidden } = await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id: one.id })
      t.equal(hidden.node, null, 'what one may not read does not exist')
    }
  )
})
