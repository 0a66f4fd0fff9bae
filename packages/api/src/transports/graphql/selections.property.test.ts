import fc from 'fast-check'
import { parse } from 'graphql'
import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../test/app.ts'
import { documents } from './documents.fixtures.ts'
import { oracleOf } from './oracle.fixtures.ts'

/** Three communities, five people, and what is around them. */
const fill = async (admin: TestClient) => {
  const people: string[] = []
  for (const name of ['Ann', 'Bob', 'Cid', 'Dee', 'Eve'])
    people.push(await made(admin, '/v1/people', { name, title: `The ${name}` }))
  const portal = await made(admin, '/v1/portals', {
    name: 'Own',
    baseUrl: 'https://own.example',
    admins: people.slice(3)
  })
  const community = (name: string, more: object) =>
    made(admin, '/v1/communities', { name, topics: [name], portals: [portal], status: 'active', ...more })
  const parent = await community('Weavers', { mission: 'To weave.' })
  const relations = [{ kind: 'related', community: parent }]
  const communities = [
    parent,
    await community('Spinners', { parent, kind: 'subgroup', relations }),
    await community('Dyers', {
      parent,
      memberProfile: { level: 'Any' },
      channels: [{ kind: 'chat', url: 'https://chat.example' }]
    })
  ]
  for (const [at, person] of [...people, ...people.slice(0, 4)].entries()) {
    const community = communities[at < 5 ? 0 : 1 + (at % 2)]
    const membership = await made(admin, '/v1/memberships', {
      community,
      person,
      status: 'active',
      joinedOn: '2026-01-02'
    })
    if (at % 3 > 0)
      await made(admin, '/v1/terms', {
        membership,
        role: at % 2 ? 'coach' : at === 2 ? 'leader' : 'core',
        startedOn: '2026-02-03'
      })
    if (at % 4 === 3) await admin.post(`/v1/memberships/${membership}/transitions`, { transition: 'leave' })
  }
  const work = { kind: 'quick_tip', title: 'Oil the loom', text: 'A drop is enough.', status: 'published' }
  await made(admin, '/v1/resources', { community: parent, ...work, authors: people.slice(0, 2) })
  return { people, communities }
}

const DOCUMENTS = Number(process.env.FC_RUNS ?? 2000)
// So many documents take their time on a busy machine.
t.setTimeout(3_600_000)

t.test('random documents bring what each of their fields brings alone', { timeout: 3_600_000 }, async t => {
  const { admin } = await startApp(t)
  const { people, communities } = await fill(admin)
  const typeOf = new Map([
    ...people.map(id => [id, 'Person'] as const),
    ...communities.map(id => [id, 'Community'] as const)
  ])
  const oracle = oracleOf(admin, typeOf)
  const [community] = communities
  const { data } = await admin.ask(
    'query ($community: ID!) { community(community: $community) { members(first: 1) { pageInfo { endCursor } } } }',
    { community }
  )
  const fixed = {
    id: community,
    ids: [people[0], communities[1], people[3]],
    after: data.community.members.pageInfo.endCursor
  }
  let costly = 0
  const property = fc.asyncProperty(
    documents,
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 1, max: 4 }),
    async (document, yes, no, few) => {
      const variables = { ...fixed, yes, no, few }
      const { data, errors } = await admin.ask(document, variables)
      if (errors?.[0].extensions.code === 'GRAPHQL_TOO_COSTLY') {
        costly++
        fc.pre(false)
      }
      if (errors) throw new Error(JSON.stringify(errors))
      const wanted = await oracle(parse(document), variables)
      if (wanted.errors) throw new Error(`the oracle failed: ${wanted.errors}`)
      if (JSON.stringify(data) !== JSON.stringify(wanted.data))
        throw new Error(`${JSON.stringify(data)}\n instead of \n${JSON.stringify(wanted.data)}`)
    }
  )
  await fc.assert(property, { numRuns: DOCUMENTS, endOnFailure: true })
  t.ok(costly < DOCUMENTS / 3, `${costly} documents were refused as too costly`)
})
