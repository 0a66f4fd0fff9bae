import { SCOPES } from '@guildhall/schema'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

t.test('a community that names no portal', async t => {
  const { admin, acting, caller } = await startApp(t)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name, email: `${name}@example.org` })
  const [boss, lea, ann] = [await person('boss'), await person('lea'), await person('ann')]
  const bea = await person('bea')
  const site = { name: 'Front', baseUrl: 'https://front.example', admins: [boss] }
  const portal = await made(admin, '/v1/portals', site)
  const found = (name: string) =>
    made(admin, '/v1/communities', { name, status: 'active', visibility: 'members', joinPolicy: 'approval' })
  const [paged, hidden] = [await found('Looms'), await found('Dyes')]
  const page = await made(admin, '/v1/pages', { portal, community: paged, url: 'https://front.example/looms' })
  const join = (community: string, who: string, status: string) =>
    made(admin, '/v1/memberships', { community, person: who, status })
  const membership = await join(paged, lea, 'active')
  await made(admin, '/v1/terms', { membership, role: 'leader' })
  const application = await join(paged, ann, 'applied')
  const chief = acting('boss')

  await t.test('is seen by the admin of a portal only for the page that it has there', async t => {
    t.match(await chief.get(`/v1/pages/${page}`), { status: 200, body: { community: { id: paged } } })
    t.equal((await chief.get(`/v1/communities/${paged}`)).status, 200)
    t.equal((await chief.get(`/v1/communities/${hidden}`)).status, 404)
    t.equal((await chief.get(`/v1/memberships?community=${paged}`)).body.items.length, 0)
    t.equal((await chief.get(`/v1/memberships/${application}`)).status, 404)
    t.strictSame(
      (await chief.get('/v1/people?limit=100')).body.items.map(({ email }: { email: string }) => email),
      [null, null, 'boss@example.org', null]
    )
    const asked = async (name: string) =>
      (await acting(name).get('/v1/me/tasks')).body.items.filter(
        (one: { subject: string }) => one.subject === application
      ).length
    t.equal(await asked('lea'), 1, 'its leader is asked about the application')
    t.equal(await asked('boss'), 0)
  })

  await t.test('is not changed by the admin or a key of a portal, but by its leader', async t => {
    const patch = { summary: 'Changed.' }
    const key = await caller('secret', SCOPES, portal)
    for (const hand of [chief, key]) {
      t.equal((await hand.patch(`/v1/communities/${paged}`, patch)).status, 403)
      t.equal((await hand.post('/v1/memberships', { community: paged, person: bea })).status, 403)
    }
    for (const path of [`communities/${paged}`, `memberships/${application}`, `memberships/${membership}`])
      t.equal((await key.delete(`/v1/${path}`)).status, 403, path)
    t.equal((await acting('lea').patch(`/v1/communities/${paged}`, patch)).status, 200)
    t.equal(
      (await acting('lea').post(`/v1/memberships/${application}/transitions`, { transition: 'accept' })).status,
      200
    )
  })
})
