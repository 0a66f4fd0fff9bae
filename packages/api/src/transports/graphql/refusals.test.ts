import t from 'tap'
import { startApp, type TestClient } from '../../../test/app.ts'

t.test('REST and GraphQL refuse alike, with the same codes', async t => {
  const { admin, caller } = await startApp(t)
  const reader = await caller('secret', ['people:read'])
  await admin.post('/v1/communities', { name: 'Taken' })
  const cases: [
    string,
    TestClient,
    (hand: TestClient) => Promise<{ body: { code: string } }>,
    string,
    Record<string, unknown>?
  ][] = [
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

t.test('a refusal names the place in the answer, and the argument as GraphQL has it', async t => {
  const { admin } = await startApp(t)
  const community = (await admin.post('/v1/communities', { name: 'Weavers' })).body.id
  const person = (await admin.post('/v1/people', { name: 'Ann' })).body.id
  await admin.post('/v1/memberships', { community, person })
  const cases: [query: string, path: (string | number)[], parameter: string, code: string][] = [
    ['{ communities(first: 101) { nodes { id } } }', ['communities'], 'first', 'INVALID_INPUT'],
    ['{ c: communities(after: "!") { nodes { id } } }', ['c'], 'after', 'INVALID_INPUT'],
    [
      '{ communities { nodes { m: members(first: 101) { totalCount } } } }',
      ['communities', 'nodes', 0, 'm'],
      'first',
      'INVALID_INPUT'
    ],
    [
      '{ c: communities { edges { node { name members(after: "!") { totalCount } } } } }',
      ['c', 'edges', 0, 'node', 'members'],
      'after',
      'INVALID_INPUT'
    ],
    [
      '{ community(community: "weavers") { members { nodes { person { memberships(first: 0) { totalCount } } } } } }',
      ['community', 'members', 'nodes', 0, 'person', 'memberships'],
      'first',
      'INVALID_INPUT'
    ],
    [
      `{ node(id: "${community}") { ... on Community { members(person: "nobody") { totalCount } } } }`,
      ['node', 'members'],
      'person',
      'UNKNOWN_REFERENCE'
    ],
    ['{ communities(parent: "nobody") { nodes { id } } }', ['communities'], 'parent', 'UNKNOWN_REFERENCE']
  ]
  for (const [query, path, parameter, code] of cases) {
    const { errors, data } = await admin.ask(query)
    t.match(
      errors,
      [{ path, message: new RegExp(`^Argument "${parameter}": `), extensions: { code, errors: [{ parameter }] } }],
      query
    )
    t.equal(errors.length, 1)
    t.strictSame(Object.values(data), [null], 'the root field alone is null')
    t.equal(errors[0].locations.length, 1)
  }
})
