import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp } from '../../../test/app.ts'
import { statements } from '../../platform/database/database.ts'

t.test('each list, and each alias of it, holds what it selected', async t => {
  const { admin } = await startApp(t)
  const community = await made(admin, '/v1/communities', { name: 'Weavers' })
  for (const [name, role] of Object.entries({
    Ann: 'leader',
    Bob: 'coach',
    Cid: 'coach',
    Dee: 'member',
    Eve: 'member'
  }))
    await made(admin, '/v1/memberships', { community, person: await made(admin, '/v1/people', { name }), role })

  const ask = async (selection: string) => {
    const { data, errors } = await admin.ask(
      `query ($with: Boolean = true, $first: Int = 2) { communities(first: $first) { totalCount @skip(if: $with) ${selection} } }`
    )
    return errors ?? data.communities
  }
  const names = (list: { nodes: { person: { name: string } }[] }) =>
    list.nodes.map(({ person }) => person.name).join('')

  await t.test('two aliases of nodes have lists of their own length', async t => {
    const { a, b } = await ask(
      'a: nodes { m: members(first: 1) { nodes { id } } } b: nodes { m: members(first: 5) { nodes { id } } }'
    )
    t.equal(a[0].m.nodes.length, 1)
    t.equal(b[0].m.nodes.length, 5)
  })

  await t.test('a filter in one place is no filter in another', async t => {
    const { nodes, edges } = await ask(
      'nodes { m: members(role: coach) { nodes { person { name } } } } edges { node { m: members { nodes { person { name } } } } }'
    )
    t.equal(names(nodes[0].m), 'BobCid')
    t.equal(names(edges[0].node.m), 'AnnBobCidDeeEve')
  })

  await t.test('an alias may mean another member in nodes than in edges', async t => {
    const { nodes, edges } = await ask('nodes { t: slug } edges { node { t: name } }')
    t.strictSame([nodes, edges], [[{ t: 'weavers' }], [{ node: { t: 'Weavers' } }]])
  })

  await t.test('so do aliases of edges and of node, with lists inside lists, fragments and directives', async t => {
    const few = 'm: members(first: $first) { edges { node { p: person { n: name } } } }'
    const one = 'm: members(role: leader) { nodes { p: person { n: id @skip(if: $with) name @include(if: $with) } } }'
    const { a, b } = await ask(
      `a: edges { ... on CommunityEdge { x: node { ${few} } } y: node { ... on Node { ... on Community { ${one} } } } } b: edges { x: node { ${one} } }`
    )
    t.strictSame(a[0].x.m, { edges: [{ node: { p: { n: 'Ann' } } }, { node: { p: { n: 'Bob' } } }] })
    t.strictSame(a[0].y.m, { nodes: [{ p: { name: 'Ann' } }] })
    t.strictSame(b[0].x.m, a[0].y.m)
  })

  await t.test('aliases that differ only after 63 characters stay apart', async t => {
    const long = 'x'.repeat(70)
    const { nodes } = await ask(
      `nodes { ${long}a: members(first: 1) { totalCount nodes { id } } ${long}b: members(first: 2) { nodes { id } } }`
    )
    t.equal(nodes[0][`${long}a`].nodes.length, 1)
    t.equal(nodes[0][`${long}b`].nodes.length, 2)
  })

  await t.test('one statement brings them all', async t => {
    const before = statements.sent
    await ask(
      'a: nodes { m: members(first: 1) { nodes { id } } } edges { node { m: members(first: 3) { nodes { id } } } }'
    )
    t.equal(statements.sent - before, 1)
  })

  await t.test('an alias may be named like what objects are made of', async t => {
    const { nodes } = await ask(
      'nodes { __proto__: name constructor: slug toString: members(first: 1) { __proto__: nodes { id } } }'
    )
    t.strictSame(Object.keys(nodes[0]), ['__proto__', 'constructor', 'toString'])
    t.strictSame(
      Object.entries(nodes[0])
        .slice(0, 2)
        .map(([, value]) => value),
      ['Weavers', 'weavers']
    )
    t.strictSame(Object.keys(nodes[0].toString), ['__proto__'])
  })

  await t.test('of several operations in a document the named one is executed, every time', async t => {
    const query = 'query A { a: communities { totalCount } } query B { b: communities(first: 1) { nodes { slug } } }'
    for (const operationName of ['A', 'B', 'A', 'B']) {
      const { body } = await admin.send('POST', '/graphql', { query, operationName })
      t.strictSame(Object.keys(body.data), [operationName.toLowerCase()])
    }
  })

  await t.test('members of the schema stand where they were asked, also with variables', async t => {
    const query = `query ($with: Boolean!) { a: communities { totalCount } __type(name: "Match") @include(if: $with) { name } b: __typename }`
    t.strictSame(Object.keys((await admin.ask(query, { with: true })).data), ['a', '__type', 'b'])
    t.strictSame(Object.keys((await admin.ask(query, { with: false })).data), ['a', 'b'])
  })
})
