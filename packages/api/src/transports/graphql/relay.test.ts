import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { statements } from '../../platform/database/database.ts'

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
  // The process hears of what it committed, and looks callers up anew.
  await wait(600)
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    // Who calls is looked up, and known for a moment.
    await admin.ask('{ __typename }')
    const before = statements.sent
    const { data, errors } = await admin.ask(query, variables)
    t.equal(errors, undefined, query.slice(0, 60))
    return { data, sent: statements.sent - before }
  }

  await t.test('a query costs one statement, however deep', async t => {
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
      'query ($after: String) { community(community: "community-03") { members(first: 4, after: $after, sort: name_desc) { edges { cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } } }'
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

  await t.test(
    'a document may ask for things and for the schema, and for the same thing in several places',
    async t => {
      const { data } = await ask(
        '{ __typename one: community(community: "community-01") { slug } __schema { queryType { name } } __type(name: "Match") { name } one: community(community: "community-01") { name ...more } } fragment more on Community { kind }'
      )
      t.strictSame(data, {
        __typename: 'Query',
        __schema: { queryType: { name: 'Query' } },
        __type: { name: 'Match' },
        one: { slug: 'community-01', name: 'Community 01', kind: 'community' }
      })
    }
  )

  await t.test('what is kept of a document never outlives the values of its variables', async t => {
    const query =
      'query ($slug: ID!, $first: Int, $with: Boolean!) { community(community: $slug) { slug name @include(if: $with) members(first: $first) { nodes { id } } } }'
    for (const [slug, first, withName] of [
      ['community-01', 3, true],
      ['community-02', 5, false],
      ['community-01', 1, false]
    ] as const) {
      const { data } = await ask(query, { slug, first, with: withName })
      t.equal(data.community.slug, slug)
      t.equal(data.community.members.nodes.length, first)
      t.equal('name' in data.community, withName)
    }
    const fixed = 'query ($slug: ID!) { community(community: $slug) { slug members(first: 2) { nodes { id } } } }'
    const slugs = []
    for (const slug of ['community-03', 'community-04']) slugs.push((await ask(fixed, { slug })).data.community.slug)
    t.strictSame(slugs, ['community-03', 'community-04'])
  })
})
