import t from 'tap'
import { startApp } from '../app.ts'
import { made } from './made.fixtures.ts'

t.test('whoever is concerned sees it', async t => {
  const { admin, acting, caller } = await startApp(t)
  const names = ['lea', 'una', 'ada']
  const [lea, una, ada] = await Promise.all(names.map(name => made(admin, '/v1/people', { name, externalId: name })))
  const portal = await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://own.example', admins: [ada] })
  const draft = { name: 'Circle', visibility: 'members', status: 'active', portals: [portal] }
  const community = await made(admin, '/v1/communities', draft)
  const join = (person: string, status: string) => made(admin, '/v1/memberships', { community, person, status })
  const leads = await join(lea!, 'active')
  await made(admin, '/v1/terms', { membership: leads, role: 'leader' })

  await t.test('who is invited sees the community, not its members, and can accept and leave again', async t => {
    const invited = await join(una!, 'invited')
    const hand = acting('una')
    t.equal((await hand.get('/v1/communities/circle')).status, 200)
    t.equal((await hand.get(`/v1/memberships/${leads}`)).status, 404)
    t.equal((await hand.get('/v1/people?community=circle')).body.items.length, 0)
    t.equal((await hand.post(`/v1/memberships/${invited}/transitions`, { transition: 'accept' })).status, 200)
    t.equal((await hand.get(`/v1/memberships/${leads}`)).status, 200)
    t.equal((await hand.post(`/v1/memberships/${invited}/transitions`, { transition: 'leave' })).status, 200)
    t.equal((await hand.get(`/v1/memberships/${invited}`)).body.status, 'alumni')
  })

  await t.test('who is refused reads why; leader and admins decide and see the application', async t => {
    await made(admin, '/v1/people', { name: 'Rob', externalId: 'rob' })
    const [rob] = (await admin.get('/v1/people?externalId=rob')).body.items
    const applied = await join(rob.id, 'applied')
    for (const name of ['lea', 'ada']) t.equal((await acting(name).get(`/v1/memberships/${applied}`)).status, 200)
    const refused = await acting('ada').post(`/v1/memberships/${applied}/transitions`, {
      transition: 'decline',
      reason: 'Full until May.'
    })
    t.equal(refused.status, 200)
    t.equal((await acting('rob').get(`/v1/memberships/${applied}`)).body.cause, 'Full until May.')
    t.equal((await acting('una').get(`/v1/memberships/${applied}`)).status, 404)
  })

  await t.test('what is the whole organisation’s is not changed by persons, nor by a key of one portal', async t => {
    const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example' })
    await admin.patch('/v1/communities/circle', { portals: [portal, other] })
    for (const hand of [acting('lea'), acting('ada'), await caller('secret', undefined, portal)]) {
      t.match(await hand.patch('/v1/communities/circle', { portals: [portal] }), {
        status: 403,
        body: { code: 'FORBIDDEN' }
      })
      t.equal((await hand.patch('/v1/communities/circle', { summary: 'A circle.' })).status, 200)
    }
    for (const path of ['/v1/communities/circle', `/v1/memberships/${leads}`, `/v1/people/${lea}`])
      t.equal((await acting('lea').patch(path, { externalKey: 'mine' })).status, 403, path)
  })
})
