import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'

const SLUGS = ['a', 'b', 'c', 'd']
const said = fc.record({
  visibility: fc.constantFrom('public', 'internal', 'members'),
  status: fc.constantFrom('draft', 'active', 'dormant', 'closed'),
  portals: fc.constantFrom([], ['one'], ['one', 'two'])
})
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), items: fc.dictionary(fc.constantFrom(...SLUGS), said) }),
  fc.record({ kind: fc.constant('delete' as const), slug: fc.constantFrom(...SLUGS) }),
  fc.record({ kind: fc.constant('join' as const), slug: fc.constantFrom(...SLUGS) }),
  fc.record({ kind: fc.constant('page' as const), slug: fc.constantFrom(...SLUGS) })
)

t.setTimeout(120_000)

t.test('a portal counts the communities that it lists, for everybody and whatever happened', async t => {
  const { admin, acting, caller, store } = await startApp(t)
  const made = async (path: string, body: object) => (await admin.post(`/v1/${path}`, body)).body
  const ada = await made('people', { name: 'Ada', externalId: 'ada' })
  const boss = await made('people', { name: 'Boss', externalId: 'boss' })
  const one = await made('portals', { name: 'one', baseUrl: 'https://one.example/', admins: [boss.id] })
  await made('portals', { name: 'two', baseUrl: 'https://two.example/' })
  const callers = {
    admin,
    'key of a portal': await caller('secret', ['portals:read', 'communities:read'], one.id),
    person: acting('ada'),
    'portal admin': acting('boss')
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
      for (const step of steps) {
        if (step.kind === 'delete') await admin.delete(`/v1/communities/${step.slug}`)
        else if (step.kind === 'join')
          await admin.post('/v1/memberships', { community: step.slug, person: ada.id, status: 'active' })
        else if (step.kind === 'page') {
          const { body } = await admin.post('/v1/pages', {
            community: step.slug,
            portal: 'one',
            url: `https://one.example/${step.slug}`
          })
          if (body.id) await store.pool.query(`update pages set maintenance = 'suspended' where id = $1`, [body.id])
        } else if (Object.keys(step.items).length > 0)
          await admin.put('/v1/communities', {
            items: Object.entries(step.items).map(([slug, given]) => ({
              source: 's',
              externalKey: slug,
              slug,
              name: slug,
              ...given
            }))
          })
      }
      for (const [name, client] of Object.entries(callers)) {
        const { items } = (await client.get('/v1/communities?portal=one&limit=100')).body
        t.equal((await client.get('/v1/portals/one')).body.communityCount, items.length, name)
      }
    }),
    { numRuns: 15 }
  )
})
