import t from 'tap'
import { createClient } from '../../../../../sdk/src/index.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

t.test('a community is found by the slugs that it had before', async t => {
  const service = await startApp(t)
  const { admin, acting, caller } = service
  const portal = await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://own.example' })
  const page = await caller('publishable', [], portal)
  const id = await made(admin, '/v1/communities', { name: 'Looms', slug: 'looms', status: 'active', portals: [portal] })
  const secret = await made(admin, '/v1/communities', {
    name: 'Quiet',
    slug: 'quiet',
    status: 'active',
    visibility: 'members'
  })
  await made(admin, '/v1/people', { name: 'Ada', externalId: 'ada' })
  for (const slug of ['weavers', 'spinners']) await admin.patch(`/v1/communities/${id}`, { slug })
  await admin.patch(`/v1/communities/${secret}`, { slug: 'silent' })

  await t.test(
    'every address of a former slug redirects to that of today, with what is under it and the query',
    async t => {
      const moved: [string, string][] = [
        ['looms', 'spinners'],
        ['weavers?fields=name', 'spinners?fields=name'],
        ['looms/steps?limit=1&sort=-at', 'spinners/steps?limit=1&sort=-at'],
        ['looms/allowed', 'spinners/allowed']
      ]
      for (const [path, to] of moved) {
        const { status, headers, body } = await admin.get(`/v1/communities/${path}`)
        t.match({ status, body }, { status: 308, body: { code: 'MOVED', status: 308 } }, path)
        t.equal(headers.location, `/v1/communities/${to}`, path)
      }
      t.equal(
        (await page.get(`/v1/communities/looms?key=${page.key}`)).headers.location,
        `/v1/communities/spinners?key=${page.key}`
      )
    }
  )

  await t.test('a change at a former address is not made, and redirects with its method and body', async t => {
    const sent = await admin.patch('/v1/communities/looms', { summary: 'Cloth.' })
    t.match([sent.status, sent.headers.location], [308, '/v1/communities/spinners'])
    t.equal((await admin.get('/v1/communities/spinners')).body.summary, null)
    t.equal((await admin.patch(sent.headers.location as string, { summary: 'Cloth.' })).status, 200)
  })

  await t.test('the client follows a former address, for reads, changes and lists', async t => {
    const baseUrl = await service.app.listen({ port: 0, host: '127.0.0.1' })
    const client = createClient({ baseUrl, apiKey: admin.key })
    t.equal((await client.communities.get('looms')).slug, 'spinners')
    t.equal((await client.communities.update('weavers', { summary: 'Yarn.' }))?.summary, 'Yarn.')
    const counted = await client.communities.update('looms', now => ({ summary: `${now.summary} And cloth.` }))
    t.equal(counted?.summary, 'Yarn. And cloth.')
    t.strictSame(await client.memberships.list({ community: 'looms' }).toArray(), [])
    t.ok(await client.communities.allowed('looms'))
    await client.communities.update('spinners', { summary: null })
  })

  await t.test(
    'an address that was never a slug, or that of a community the caller does not see, is not found',
    async t => {
      t.equal((await admin.get('/v1/communities/never')).status, 404)
      t.equal((await admin.get('/v1/communities/quiet')).status, 308)
      for (const one of [page, acting('ada')]) t.match((await one.get('/v1/communities/quiet')).status, 404)
    }
  )

  await t.test('GraphQL answers the community of today, and changes it', async t => {
    const asked = await admin.ask('{ community(community: "looms") { id slug } }')
    t.strictSame(asked.data.community, { id, slug: 'spinners' })
    const changed = await admin.ask(
      'mutation { updateCommunity(community: "weavers", ifMatch: "*", input: { mission: "Weave." }) { id mission } }'
    )
    t.strictSame(changed.data.updateCommunity, { id, mission: 'Weave.' })
    const hidden = await acting('ada').ask('{ community(community: "quiet") { id } }')
    t.match(hidden, { data: { community: null }, errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })

  await t.test('filters, bodies, imports and embeds take former slugs as references', async t => {
    const part = await made(admin, '/v1/communities', { name: 'Part', parent: 'looms', status: 'active' })
    t.strictSame(
      (await admin.get('/v1/communities?parent=weavers')).body.items.map((one: { id: string }) => one.id),
      [part]
    )
    t.equal((await admin.get('/v1/communities?parent=never')).status, 422)
    const person = await made(admin, '/v1/people', { name: 'Bo', externalId: 'bo' })
    t.match(await admin.post('/v1/memberships', { community: 'looms', person, status: 'active' }), {
      status: 201,
      body: { community: { id } }
    })
    t.match(
      await acting('ada').post('/v1/memberships', {
        community: 'weavers',
        person: (await acting('ada').get('/v1/me')).body.person.id
      }),
      {
        status: 201,
        body: { community: { id } }
      }
    )
    t.equal((await admin.get('/v1/metrics?scope=community:looms&metric=members')).status, 200)
  })

  await t.test(
    'no other community takes a former slug, by choice or by its name; its own community takes it back',
    async t => {
      t.match((await admin.post('/v1/communities', { name: 'New', slug: 'looms' })).body, {
        code: 'SLUG_TAKEN',
        errors: [{ pointer: '/slug' }]
      })
      t.match((await admin.patch(`/v1/communities/${secret}`, { slug: 'looms' })).body, { code: 'SLUG_TAKEN' })
      t.equal((await admin.post('/v1/communities', { name: 'Looms' })).body.slug, 'looms-2')
      t.equal((await admin.patch(`/v1/communities/${id}`, { slug: 'looms' })).body.slug, 'looms')
      t.match(
        [(await admin.get('/v1/communities/looms')).status, (await admin.get('/v1/communities/spinners')).status],
        [200, 308]
      )
    }
  )

  await t.test('its former slugs are free when it is deleted', async t => {
    await admin.delete(`/v1/communities/${secret}`)
    t.equal((await admin.get('/v1/communities/quiet')).status, 404)
    t.equal((await admin.post('/v1/communities', { name: 'Quiet', slug: 'quiet' })).status, 201)
  })

  await t.test('whoever takes a slug while its community is renamed waits, and is refused', async t => {
    const other = await service.elsewhere()
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => [
        at === 0 ? admin.patch(`/v1/communities/${id}`, { slug: 'looms-today' }) : undefined,
        other.post('/v1/communities', { name: `Taker ${at}`, slug: 'looms' })
      ])
        .flat()
        .filter(one => one !== undefined)
    )
    t.strictSame([...new Set(answers.slice(1).map(({ status }) => status))], [409])
    t.equal((await admin.get('/v1/communities/looms')).headers.location, '/v1/communities/looms-today')
  })
})
