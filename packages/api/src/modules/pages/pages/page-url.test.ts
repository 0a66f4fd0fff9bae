import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

t.test('a community says where its page on the portal of the key is', async t => {
  const { admin, caller, store } = await startApp(t)
  const portal = (name: string) => made(admin, '/v1/portals', { name, baseUrl: `https://${name}.example/` })
  const [own, other] = [await portal('own'), await portal('other')]
  await made(admin, '/v1/communities', { name: 'Looms', status: 'active' })
  await made(admin, '/v1/pages', { community: 'looms', portal: own, url: 'https://own.example/looms' })
  const address = '/v1/communities/looms?fields=pageUrl'
  const seen = async (kind: 'publishable' | 'secret', of?: string) =>
    (await (await caller(kind, kind === 'secret' ? ['communities:read'] : [], of)).get(address)).body.pageUrl

  t.equal(await seen('publishable', own), 'https://own.example/looms')
  t.equal(await seen('secret', own), 'https://own.example/looms')
  t.equal(await seen('publishable', other), null, 'another portal has no page of it')
  t.equal((await admin.get(address)).body.pageUrl, null, 'and no portal is that of the organisation')

  const { ask } = await caller('publishable', [], own)
  const listed = async () => (await ask('{ communities { nodes { pageUrl } } }')).data.communities.nodes
  t.same(await listed(), [{ pageUrl: 'https://own.example/looms' }])
  await store.run(sql`update pages set maintenance = 'suspended'`)
  t.equal(await seen('secret', own), null, 'a page that was suspended is no place to lead to')
})

t.test('terms lead from the community to the people, as far as the caller sees them', async t => {
  const { admin, acting, caller } = await startApp(t)
  const portal = await made(admin, '/v1/portals', { name: 'own', baseUrl: 'https://own.example/' })
  const asked =
    '{ community(community: "looms") { terms(sort: startedOn_desc, role: [leader, core]) { nodes { role endedOn person { name } } } } }'
  const read = async ({ ask }: { ask: typeof admin.ask }) => (await ask(asked)).data.community?.terms.nodes
  const community = await made(admin, '/v1/communities', { name: 'Looms', status: 'active', portals: [portal] })
  const member = async (name: string, status: string, term: object) => {
    const person = await made(admin, '/v1/people', { name, externalId: name })
    const cause = status === 'declined' ? { cause: 'The group is full.' } : {}
    const membership = await made(admin, '/v1/memberships', { community, person, status, ...cause })
    await made(admin, '/v1/terms', { membership, ...term })
  }
  await member('ada', 'active', { role: 'leader', startedOn: '2024-01-01' })
  await member('bo', 'alumni', { role: 'leader', startedOn: '2020-01-01', endedOn: '2024-01-01' })
  await member('cy', 'active', { role: 'facilitator', startedOn: '2025-01-01' })
  await made(admin, '/v1/people', { name: 'outsider', externalId: 'outsider' })
  const known = [
    { role: 'leader', endedOn: null, person: { name: 'ada' } },
    { role: 'leader', endedOn: '2024-01-01', person: { name: 'bo' } }
  ]
  const key = await caller('publishable', [], portal)
  t.same(await read(key), known, 'a publishable key sees who leads what is public, and who led it')
  t.same(await read(admin), known)
  await admin.patch('/v1/communities/looms', { visibility: 'members' }, '*')
  t.same(await read(acting('ada')), known)
  t.notOk(await read(key))
  t.notOk(await read(acting('outsider')), 'nobody else looks into a community of members')
})
