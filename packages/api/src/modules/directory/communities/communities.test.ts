import t from 'tap'
import { startApp } from '../../../../test/app.ts'

t.test('a community', async t => {
  const { admin } = await startApp(t)

  await t.test('is made as a draft whose slug comes from its name and that nobody has joined', async t => {
    const made = await admin.post('/v1/communities', { name: 'Café Design' })
    t.equal(made.status, 201)
    t.match(made.body, { slug: 'cafe-design', status: 'draft', memberCount: 0, mission: null, topics: [] })
    t.equal(made.headers.location, `/v1/communities/${made.body.id}`)
    const read = await admin.get('/v1/communities/cafe-design')
    t.strictSame(read.body, made.body)
    t.equal(read.headers.etag, made.headers.etag)
  })

  await t.test(
    'gets a numbered slug where the name is taken, and a slug that is asked for twice is refused',
    async t => {
      t.match((await admin.post('/v1/communities', { name: 'Cafe  design!' })).body, { slug: 'cafe-design-2' })
      t.match((await admin.post('/v1/communities', { name: 'CAFÉ DESIGN' })).body, { slug: 'cafe-design-3' })
      t.match((await admin.post('/v1/communities', { name: '日本語' })).body, { slug: 'community' })
      const taken = await admin.post('/v1/communities', { name: 'Another', slug: 'cafe-design' })
      t.match(taken.body, { status: 409, code: 'SLUG_TAKEN', errors: [{ pointer: '/slug' }] })
    }
  )

  await t.test('answers with all of what was written, objects whole', async t => {
    const whole = {
      name: 'Service Design',
      slug: 'service-design',
      summary: 'We design services.',
      description: '# Why\n\nBecause.',
      mission: 'Make it simple.',
      topics: ['design', 'research'],
      kind: 'subgroup',
      parent: 'cafe-design',
      visibility: 'internal',
      joinPolicy: 'approval',
      memberProfile: { level: 'senior' },
      strategicObjectives: ['Serve people better'],
      channels: [{ kind: 'chat', url: 'https://chat.example.org/design' }],
      partners: [{ kind: 'internal', name: 'Learning' }],
      relations: [{ kind: 'sister', community: 'cafe-design-2' }],
      logoUrl: 'https://example.org/logo.svg',
      launchedOn: '2024-02-29',
      rhythm: { everyDays: 14, pauses: [{ from: '2026-12-20', until: '2027-01-10' }] },
      source: 'here',
      externalKey: 'one',
      status: 'active'
    }
    const { body } = await admin.post('/v1/communities', whole)
    t.match(body, {
      ...whole,
      parent: { slug: 'cafe-design', name: 'Café Design' },
      memberProfile: { level: 'senior', experience: null, commitment: null, objectives: null },
      channels: [{ ...whole.channels[0], label: null }],
      relations: [{ kind: 'sister', community: { slug: 'cafe-design-2' } }],
      rhythm: { everyDays: 14, pauses: [{ ...whole.rhythm.pauses[0], reason: null }] }
    })
    t.match((await admin.get('/v1/communities/cafe-design')).body, { subcommunityCount: 1 })
  })

  await t.test('is changed by merge patch: null empties, objects are merged, the rest stays', async t => {
    const patched = await admin.patch('/v1/communities/service-design', {
      mission: null,
      memberProfile: { commitment: '2 hours' },
      topics: []
    })
    t.match(patched.body, {
      mission: null,
      topics: [],
      summary: 'We design services.',
      memberProfile: { level: 'senior', commitment: '2 hours', objectives: null }
    })
    t.equal((await admin.get('/v1/communities/service-design')).headers.etag, patched.headers.etag)
  })

  await t.test('is never a part of itself, however long the way round', async t => {
    const circle = await admin.patch('/v1/communities/cafe-design', { parent: 'service-design' })
    t.match(circle.body, { status: 422, code: 'RULE_BROKEN', errors: [{ pointer: '/parent' }] })
    const self = await admin.patch('/v1/communities/cafe-design', { parent: 'cafe-design' })
    t.match(self.body, { status: 422, code: 'RULE_BROKEN' })
    t.match((await admin.get('/v1/communities/cafe-design')).body, { parent: null })
  })

  await t.test('never closes before it was launched, whichever day is written last', async t => {
    const launchedOn = '2024-03-01'
    const refused = (pointer: string) => ({
      status: 422,
      body: { code: 'RULE_BROKEN', errors: [{ pointer, detail: /launched/ }] }
    })
    for (const pointer of ['/closedOn', '/closingOn']) {
      const name = pointer.slice(1)
      const early = { name: 'Early', launchedOn, [name]: '2024-02-29' }
      t.match(await admin.post('/v1/communities', early), refused(pointer))
      const { body } = await admin.post('/v1/communities', { ...early, [name]: launchedOn })
      t.match(body, { launchedOn, [name]: launchedOn }, 'on the same day it can')
      t.match(await admin.patch(`/v1/communities/${body.id}`, { [name]: '2024-02-29' }), refused(pointer))
      t.match(await admin.patch(`/v1/communities/${body.id}`, { launchedOn: '2024-03-02' }), refused(pointer))
      t.match(await admin.patch(`/v1/communities/${body.id}`, { launchedOn: null, [name]: '2020-01-01' }), {
        status: 200
      })
    }
  })

  await t.test('names only what exists, and says where it does not', async t => {
    const { body } = await admin.post('/v1/communities', {
      name: 'Lost',
      parent: 'nowhere',
      relations: [
        { kind: 'related', community: 'cafe-design' },
        { kind: 'related', community: 'nobody' }
      ]
    })
    t.match(body, { status: 422, code: 'UNKNOWN_REFERENCE' })
    t.strictSame(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/parent', '/relations/1/community']
    )
  })

  await t.test('is deleted with its version, and the parts of it stand on their own', async t => {
    t.match((await admin.send('DELETE', '/v1/communities/cafe-design')).body, { code: 'PRECONDITION_REQUIRED' })
    t.match((await admin.delete('/v1/communities/cafe-design', '"old"')).body, { code: 'PRECONDITION_FAILED' })
    const { headers } = await admin.get('/v1/communities/cafe-design')
    t.equal((await admin.delete('/v1/communities/cafe-design', String(headers.etag))).status, 204)
    t.equal((await admin.get('/v1/communities/cafe-design')).status, 404)
    t.match((await admin.get('/v1/communities/service-design')).body, { parent: null })
  })
})

t.test('the list of communities', async t => {
  const { admin } = await startApp(t)
  const people = (
    await admin.put('/v1/people', { items: ['a', 'b'].map(key => ({ name: key, source: 's', externalKey: key })) })
  ).body.items
  const make = async (name: string, more: object = {}) =>
    (await admin.post('/v1/communities', { name, status: 'active', ...more })).body
  const weaving = await make('Weaving', { topics: ['craft', 'textiles'], source: 's', externalKey: 'w' })
  await make('Pottery', { topics: ['craft'], parent: 'weaving', kind: 'subgroup' })
  await make('Archery', { status: 'dormant', visibility: 'internal' })
  await admin.post('/v1/memberships', { community: 'weaving', person: people[0].id, role: 'leader' })
  await admin.post('/v1/memberships', { community: 'weaving', person: people[1].id })
  await admin.post('/v1/memberships', { community: 'pottery', person: people[1].id, role: 'leader' })
  const names = async (query: string) =>
    (await admin.get(`/v1/communities?${query}`)).body.items.map(({ name }: { name: string }) => name)

  const filters: [query: string, expected: string[]][] = [
    ['', ['Archery', 'Pottery', 'Weaving']],
    ['sort=-name', ['Weaving', 'Pottery', 'Archery']],
    ['sort=-memberCount', ['Weaving', 'Pottery', 'Archery']],
    ['sort=createdAt', ['Weaving', 'Pottery', 'Archery']],
    ['topic=craft', ['Pottery', 'Weaving']],
    ['topic=none', []],
    ['status=dormant', ['Archery']],
    ['kind=subgroup', ['Pottery']],
    ['visibility=internal', ['Archery']],
    ['parent=weaving', ['Pottery']],
    [`parent=${weaving.id}`, ['Pottery']],
    ['role=leader', ['Pottery', 'Weaving']],
    [`person=${people[1].id}`, ['Pottery', 'Weaving']],
    [`person=${people[1].id}&role=leader`, ['Pottery']],
    ['source=s&externalKey=w', ['Weaving']],
    [`updatedSince=${encodeURIComponent(weaving.createdAt)}`, ['Archery', 'Pottery', 'Weaving']],
    ['updatedSince=2999-01-01T00:00:00Z', []]
  ]
  for (const [query, expected] of filters) {
    await t.test(`filtered by "${query}"`, async t => t.strictSame(await names(query), expected))
  }

  await t.test('counts members, leaders and parts from the records', async t => {
    const { items } = (await admin.get('/v1/communities?fields=name,memberCount,leaderCount,subcommunityCount')).body
    const counts = items.map(({ id: _, ...others }: { id: string }) => others)
    t.strictSame(counts, [
      { name: 'Archery', memberCount: 0, leaderCount: 0, subcommunityCount: 0 },
      { name: 'Pottery', memberCount: 1, leaderCount: 1, subcommunityCount: 0 },
      { name: 'Weaving', memberCount: 2, leaderCount: 1, subcommunityCount: 1 }
    ])
  })

  await t.test('goes on from page to page and ends', async t => {
    const first = await admin.get('/v1/communities?limit=2')
    t.equal(first.body.items.length, 2)
    t.match(first.headers.link, /rel="next"/)
    const second = await admin.get(`/v1/communities?limit=2&cursor=${first.body.next}`)
    t.match(second.body, { items: [{ name: 'Weaving' }], next: null })
    t.equal(second.headers.link, undefined)
  })
})
