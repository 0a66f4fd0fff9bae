import t from 'tap'
import { startApp } from '../../../../test/app.ts'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

const stage = async (t: Parameters<typeof startApp>[0]) => {
  const app = await startApp(t)
  const { admin } = app
  const made = async (url: string, body: object) => (await admin.post(url, body)).body
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  const community = await made('/v1/communities', { name: 'Weavers', status: 'active', mission: 'Weave well.' })
  const people: Record<string, { id: string }> = {}
  for (const name of ['ada', 'ben', 'cleo', 'boss']) {
    people[name] = await made('/v1/people', { name, externalId: name })
  }
  await admin.patch(`/v1/portals/${portal.id}`, { admins: [people.boss!.id] })
  const page = await made('/v1/pages', {
    community: community.id,
    portal: portal.id,
    url: 'https://obt.example.org/weavers'
  })
  return { ...app, portal, community, people, page, made }
}

t.test('a page and what is known of its updates', async t => {
  const { admin, acting, page, people, made } = await stage(t)
  await made('/v1/representatives', { page: page.id, person: people.ada!.id, role: 'primary' })
  const address = `/v1/pages/${page.id}`
  const read = async () => (await admin.get(address)).body

  t.match(page, { freshness: 'unknown', lastUpdatedAt: null, maintenance: 'compliant', reviewEveryDays: 90 })

  await t.test('a heartbeat by a representative is a sign of life', async t => {
    const at = ago(80)
    const { status, body } = await admin.post(`${address}/updates`, { occurredAt: at, actorClass: 'representative' })
    t.equal(status, 200)
    t.match(body, { lastUpdatedAt: at, freshness: 'due', primary: { name: 'ada' } })
  })

  await t.test('what admins and robots do is kept and counts for nothing', async t => {
    await admin.post(`${address}/updates`, { person: people.boss!.id })
    await admin.post(`${address}/updates`, {})
    t.match(await read(), { freshness: 'due' })
    const { body } = await admin.get(`${address}/updates`)
    t.strictSame(
      body.items.map(({ standing, actorClass }: Record<string, string>) => [actorClass, standing]),
      [
        ['representative', 'counts'],
        ['portal_admin', 'no_sign_of_life'],
        ['robot', 'no_sign_of_life']
      ]
    )
  })

  await t.test('a representative attests in one call, nobody else can', async t => {
    t.match((await admin.post(`${address}/attestations`, {})).body, { code: 'FORBIDDEN' })
    t.match((await acting('ben').post(`${address}/attestations`, {})).body, { code: 'FORBIDDEN' })
    const { body } = await acting('ada').post(`${address}/attestations`, { note: 'All true.' })
    t.equal(body.freshness, 'fresh')
  })

  await t.test('hand-over ends one term and begins the next', async t => {
    const { body } = await acting('ada').post(`${address}/handovers`, { role: 'primary', to: people.ben!.id })
    t.match(body.primary, { name: 'ben' })
    t.match((await acting('ada').post(`${address}/attestations`, {})).body, { code: 'FORBIDDEN' })
    const { body: list } = await admin.get(`/v1/representatives?page=${page.id}`)
    t.equal(list.items.length, 2)
  })

  await t.test('the same person is never both', async t => {
    const answer = await admin.post('/v1/representatives', { page: page.id, person: people.ben!.id, role: 'secondary' })
    t.match(answer.body, { code: 'CONFLICT', errors: [{ pointer: '/person' }] })
  })
})

t.test('one change to many pages makes none of them fresh', async t => {
  const { admin, portal, made } = await stage(t)
  const pages = []
  for (const index of [1, 2, 3, 4, 5, 6]) {
    const community = await made('/v1/communities', { name: `C${index}`, status: 'active' })
    pages.push(
      await made('/v1/pages', { community: community.id, portal: portal.id, url: `https://obt.example.org/${index}` })
    )
  }
  const beat = (some: { id: string }[], changeKey = 'sweep') =>
    admin.post('/v1/page-updates', {
      items: some.map(({ id }) => ({ page: id, occurredAt: ago(1), actorClass: 'representative', changeKey }))
    })
  const fresh = async () => (await admin.get('/v1/pages?freshness=fresh')).body.items.length
  t.match((await beat(pages.slice(0, 5))).body, { items: [{ outcome: 'created' }] })
  t.equal(await fresh(), 5, 'five pages on one change were each looked at')
  await beat(pages.slice(5))
  t.equal(await fresh(), 0, 'six were swept over')
  const { body } = await admin.get(`/v1/pages/${pages[0].id}/updates`)
  t.match(body.items, [{ standing: 'bulk' }])

  for (let round = 0; round < 5; round++) {
    await Promise.all(pages.map(one => beat([one], `at once ${round}`)))
    t.equal(await fresh(), 0, 'six at the same moment were swept over as well')
  }
})
