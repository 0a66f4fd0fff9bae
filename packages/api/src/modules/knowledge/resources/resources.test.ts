import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { dayWriter } from '../../../core/words/language.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { addDays, today } from '../../../platform/days.ts'
import { stage } from './resources.fixtures.ts'

t.test('members propose, the leader publishes, authors edit', async t => {
  const { as, tip, take, people, sees, page, admin } = await stage(t)
  const proposed = await as('ada').post('/v1/resources', { ...tip, authors: [people.bo] })
  t.match(proposed, {
    status: 201,
    body: {
      status: 'proposed',
      visibility: 'public',
      clearance: 'not_requested',
      quality: 'unreviewed',
      proposer: { name: 'ada' },
      authors: [{ name: 'bo' }],
      community: { name: 'Looms' },
      match: null
    }
  })
  const { id } = proposed.body

  await t.test('only its people see a proposal', async t => {
    for (const [name, may] of Object.entries({ ada: true, bo: true, leader: true, chief: true, outsider: false }))
      t.equal(await sees(name, id), may, name)
    t.equal((await page.get(`/v1/resources/${id}`)).status, 404)
  })

  await t.test('who is no member proposes nothing', async t => {
    t.match(await as('outsider').post('/v1/resources', tip), { status: 403, body: { code: 'FORBIDDEN' } })
  })

  await t.test('a member publishes nothing, neither at first nor later', async t => {
    t.match(await as('ada').post('/v1/resources', { ...tip, status: 'published' }), { status: 403 })
    t.match(await take('ada', id, 'publish'), { status: 403, body: { code: 'FORBIDDEN' } })
  })

  await t.test('the leader publishes, and everybody finds it', async t => {
    t.match(await take('leader', id, 'publish'), { status: 200, body: { status: 'published' } })
    t.equal(await sees('outsider', id), true)
    t.match(await page.get('/v1/resources'), { body: { items: [{ id, source: null }] } })
    t.match(await take('leader', id, 'publish'), {
      status: 409,
      body: {
        code: 'MOVE_NOT_ALLOWED',
        detail: 'The resource is published. This is possible only while it is proposed or archived.'
      }
    })
  })

  await t.test('its author and who proposed it edit it; other members do not', async t => {
    t.match(await as('bo').patch(`/v1/resources/${id}`, { summary: 'By bo.' }), { body: { summary: 'By bo.' } })
    t.match(await as('ada').patch(`/v1/resources/${id}`, { authors: [people.ada, people.bo] }), {
      body: { authors: [{ name: 'ada' }, { name: 'bo' }] }
    })
    t.match(await as('outsider').patch(`/v1/resources/${id}`, { summary: 'No.' }), { status: 403 })
    t.match(await as('leader').patch(`/v1/resources/${id}`, { authors: [people.bo, people.ada] }), {
      body: { authors: [{ name: 'bo' }, { name: 'ada' }] }
    })
  })

  await t.test('what the community says of it is said by its leader', async t => {
    for (const [change, pointer] of [
      [{ quality: 'reviewed' }, '/quality'],
      [{ clearance: 'granted' }, '/clearance'],
      [{ source: 'there' }, '/source']
    ] as const)
      t.match(await as('ada').patch(`/v1/resources/${id}`, change), { status: 403, body: { errors: [{ pointer }] } })
    t.match(await as('ada').patch(`/v1/resources/${id}`, { clearance: 'requested' }), { status: 200 })
    t.match(await as('leader').patch(`/v1/resources/${id}`, { clearance: 'granted', quality: 'reviewed' }), {
      body: { clearance: 'granted', quality: 'reviewed' }
    })
    t.match(await as('ada').patch(`/v1/resources/${id}`, { quality: 'reviewed', summary: 'Same.' }), { status: 200 })
    t.match(await as('ada').post('/v1/resources', { ...tip, quality: 'reviewed' }), { status: 403 })
  })

  await t.test('a person does not delete it', async t => {
    t.equal((await as('leader').delete(`/v1/resources/${id}`)).status, 403)
    t.equal((await admin.delete(`/v1/resources/${id}`)).status, 204)
  })
})

t.test('a published resource is seen as far as its visibility reaches', async t => {
  const { resource, sees, page, as, portal, caller, admin, people, community } = await stage(t)
  const ids = {
    public: await resource(),
    internal: await resource({ visibility: 'internal' }),
    members: await resource({ visibility: 'members' })
  }
  const SEES = {
    leader: 'public internal members',
    ada: 'public internal members',
    chief: 'public internal members',
    outsider: 'public internal'
  }
  for (const [name, seen] of Object.entries(SEES))
    for (const [visibility, id] of Object.entries(ids))
      t.equal(await sees(name, id), seen.split(' ').includes(visibility), `${name}: ${visibility}`)
  const listed = async (hand: typeof page) =>
    (await hand.get('/v1/resources')).body.items.map((item: { visibility: string }) => item.visibility).sort()
  t.strictSame(await listed(page), ['public'])
  t.strictSame(await listed(await caller('secret', ['resources:read'], portal)), ['internal', 'members', 'public'])
  const elsewhere = { name: 'Elsewhere', baseUrl: 'https://elsewhere.example' }
  const other = (await admin.post('/v1/portals', elsewhere)).body.id
  t.strictSame(await listed(await caller('secret', ['resources:read'], other)), [])

  await t.test('whoever leaves sees what is for members only no longer, but for their own', async t => {
    const own = await resource({ visibility: 'members', authors: [people.bo] })
    const { body } = await admin.get(`/v1/memberships?community=${community}&person=${people.bo}`)
    await admin.post(`/v1/memberships/${body.items[0].id}/transitions`, { transition: 'leave' })
    t.strictSame([await sees('bo', ids.members), await sees('bo', own)], [false, true])
  })

  await t.test('where the community hides, its resources hide with it', async t => {
    await admin.patch(`/v1/communities/${community}`, { visibility: 'members' })
    t.strictSame(await listed(page), [])
    t.equal(await sees('outsider', ids.public), false)
    t.equal(await sees('ada', ids.public), true)
    t.equal((await as('outsider').get(`/v1/resources?community=${community}`)).status, 422)
  })
})

t.test('what does not fit is refused with the place that is wrong', async t => {
  const { admin, as, tip, community, resource } = await stage(t, 'internal')
  const { text: _, ...empty } = tip
  const nobody = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
  const CASES: [body: object, status: number, code: string, pointer: string][] = [
    [empty, 400, 'INVALID_INPUT', '/text'],
    [{ ...tip, text: null }, 400, 'INVALID_INPUT', '/text'],
    [{ ...tip, text: '  ' }, 400, 'INVALID_INPUT', '/text'],
    [{ ...tip, storyKind: 'mistake' }, 422, 'RULE_BROKEN', '/storyKind'],
    [{ ...tip, kind: 'story', storyKind: 'triumph' }, 400, 'INVALID_INPUT', '/storyKind'],
    [{ ...tip, visibility: 'public' }, 422, 'RULE_BROKEN', '/visibility'],
    [{ ...tip, authors: [nobody] }, 422, 'UNKNOWN_REFERENCE', '/authors/0'],
    [{ ...tip, community: nobody }, 422, 'UNKNOWN_REFERENCE', '/community'],
    [{ ...tip, reviewDueOn: 'next spring' }, 400, 'INVALID_INPUT', '/reviewDueOn'],
    [{ ...tip, reviewDueOn: '2026-02-30' }, 400, 'INVALID_INPUT', '/reviewDueOn'],
    [{ ...tip, language: 'English, please' }, 400, 'INVALID_INPUT', '/language'],
    [{ ...tip, url: 'javascript:alert(1)' }, 400, 'INVALID_INPUT', '/url'],
    [{ ...tip, status: 'declined' }, 422, 'CAUSE_NEEDED', '/cause'],
    [{ ...tip, colour: 'red' }, 400, 'INVALID_INPUT', '/colour']
  ]
  for (const [body, status, code, pointer] of CASES) {
    const answer = await admin.post('/v1/resources', body)
    t.match(answer, { status, body: { code, errors: [{ pointer }] } }, `${code} ${pointer}`)
    if (code !== 'RULE_BROKEN') continue
    const id = await resource()
    const { community: _, kind: __, ...change } = { storyKind: null, ...body } as Record<string, unknown>
    t.match(await admin.patch(`/v1/resources/${id}`, change), { status, body: { code, errors: [{ pointer }] } })
  }
  t.match(await admin.patch(`/v1/resources/${await resource()}`, { text: null }), {
    status: 422,
    body: { code: 'RULE_BROKEN', errors: [{ pointer: '/url' }] }
  })
  const story = { ...tip, kind: 'story', storyKind: 'mistake', reviewDueOn: '2027-01-01' }
  t.match(await as('ada').post('/v1/resources', story), {
    status: 201,
    body: { visibility: 'internal', storyKind: 'mistake' }
  })
  const items = [
    { ...tip, source: 's', externalKey: '1', text: null },
    { ...tip, source: 's', externalKey: '2', visibility: 'public' },
    { ...tip, source: 's', externalKey: '3' }
  ]
  t.match((await admin.put('/v1/resources', { items })).body.items, [
    { outcome: 'failed', problem: { code: 'RULE_BROKEN' } },
    { outcome: 'failed', problem: { code: 'RULE_BROKEN' } },
    { outcome: 'created' }
  ])
  t.equal((await admin.get(`/v1/resources?community=${community}&source=s&externalKey=3`)).body.items.length, 1)
})

t.test('a search finds words of title, topics, summary and text, and filters narrow the list', async t => {
  const { admin, resource, people, community } = await stage(t)
  await resource({ title: 'Warping without tears', topics: ['warping'], language: 'en-GB', reviewDueOn: '2026-01-01' })
  await resource({ title: 'Das Schiffchen', summary: 'Über Warping', language: 'de', authors: [people.ada, people.bo] })
  await resource({ title: 'Selvedges', text: 'Mind the **selvedge** & the edge.', kind: 'link', language: 'en' })
  await resource({
    title: 'Engraving',
    status: 'proposed',
    quality: 'outdated',
    clearance: 'requested',
    language: 'eng',
    reviewDueOn: '2030-01-01'
  })
  const titles = async (query: string) =>
    (await admin.get(`/v1/resources?${query}`)).body.items.map((item: { title: string }) => item.title)
  const { body } = await admin.get('/v1/resources?q=warping')
  t.match(body.items, [
    { title: 'Warping without tears', match: { name: '<mark>Warping</mark> without tears' } },
    { title: 'Das Schiffchen', match: { excerpt: /<mark>Warping<\/mark>/ } }
  ])
  t.match((await admin.get('/v1/resources?q=selvedge+edge')).body.items, [{ match: { excerpt: /<mark>.*&amp; / } }])
  t.strictSame(await titles('q=warpnig'), await titles('q=warping'), 'small typing errors are forgiven')
  for (const [query, found] of Object.entries({
    'topic=warping': ['Warping without tears'],
    'language=en': ['Selvedges', 'Warping without tears'],
    'language=EN-gb': ['Warping without tears'],
    [`author=${people.bo}`]: ['Das Schiffchen'],
    'kind=link': ['Selvedges'],
    'status=proposed': ['Engraving'],
    'quality=outdated': ['Engraving'],
    'clearance=requested': ['Engraving'],
    'clearance=granted': [],
    'reviewDueBefore=2026-06-01': ['Warping without tears'],
    'reviewDueBefore=2026-01-01': [],
    'updatedSince=2100-01-01T00:00:00Z': [],
    'sort=-title&limit=1': ['Warping without tears'],
    'sort=reviewDueOn': ['Warping without tears', 'Engraving', 'Das Schiffchen', 'Selvedges'],
    [`community=${community}&kind=story`]: []
  }))
    t.strictSame(await titles(query), found, query)
  const first = await admin.get('/v1/resources?sort=reviewDueOn&limit=3')
  t.match(await admin.get(`/v1/resources?sort=reviewDueOn&limit=3&cursor=${first.body.next}`), {
    body: { items: [{ title: 'Selvedges' }], next: null }
  })
})

t.test('when a person is deleted, the work stays and the name goes', async t => {
  const { admin, as, tip, people, resource, page } = await stage(t)
  const both = await resource({ authors: [people.bo, people.outsider, people.ada] })
  const alone = (await as('bo').post('/v1/resources', { ...tip, authors: [people.bo] })).body.id
  const before = (await admin.get(`/v1/resources/${both}`)).headers.etag
  await admin.delete(`/v1/people/${people.bo}`)
  const after = await admin.get(`/v1/resources/${both}`)
  t.match(after.body, { status: 'published', authors: [{ name: 'outsider' }, { name: 'ada' }] })
  t.not(after.headers.etag, before)
  t.match((await admin.get(`/v1/resources/${alone}`)).body, { title: tip.title, authors: [], proposer: null })
  t.match((await admin.get(`/v1/activity?subject=${both}`)).body.items, [{ verb: 'created' }, { verb: 'updated' }])
  t.match(
    (await page.get(`/v1/resources/${both}`)).body.authors,
    [{ name: 'ada' }],
    'outsiders are not shown in public'
  )
  t.equal((await admin.get(`/v1/resources?author=${people.bo}`)).status, 422)
})

t.test('over GraphQL a community leads to its resources, and a resource to its authors', async t => {
  const { as, resource, people, admin, caller } = await stage(t)
  await resource({ title: 'Two', authors: [people.bo, people.ada] })
  await resource({ title: 'One', kind: 'link' })
  await resource({ title: 'Hidden', visibility: 'members' })
  const ask = (hand: typeof admin) =>
    hand.ask(
      '{ communities { nodes { name resources(first: 5, sort: title) { totalCount nodes { title authors { name } community { name } } } } } }'
    )
  t.match((await ask(as('outsider'))).data.communities.nodes[0].resources, {
    totalCount: 2,
    nodes: [
      { title: 'One', authors: [] },
      { title: 'Two', authors: [{ name: 'bo' }, { name: 'ada' }], community: { name: 'Looms' } }
    ]
  })
  t.equal((await ask(as('ada'))).data.communities.nodes[0].resources.totalCount, 3)
  const narrow = await caller('secret', ['communities:read'])
  t.equal((await ask(narrow)).errors[0].extensions.code, 'FORBIDDEN')
  t.notOk('resources' in (await admin.get('/v1/communities')).body.items[0], 'REST shows no member of another area')
})

t.test(
  'a review that is due awaits the authors, and those who manage the community where no author is left',
  async t => {
    const { as, resource, people, page } = await stage(t)
    const due = (days: number) => addDays(today(), days)
    const mine = await resource({ title: 'Warping', authors: [people.bo], reviewDueOn: due(-3) })
    const soon = await resource({ title: 'Weft', authors: [people.bo, people.ada], reviewDueOn: due(14) })
    const alone = await resource({ title: 'Selvedges', reviewDueOn: due(0) })
    await resource({ title: 'Later', authors: [people.bo], reviewDueOn: due(15) })
    await resource({ title: 'Kept', authors: [people.bo], reviewDueOn: due(-3), status: 'archived' })
    const tasksOf = async (name: string) =>
      (await as(name).get('/v1/me/tasks')).body.items.filter(({ kind }: { kind: string }) => kind === 'resource_review')
    t.match(await tasksOf('bo'), [
      {
        subject: mine,
        what: 'Review Warping',
        why: new RegExp(`due on ${dayWriter('en')(due(-3))}`),
        call: `PATCH /v1/resources/${mine}`
      },
      { subject: soon, what: 'Review Weft' }
    ])
    t.match(await tasksOf('ada'), [{ subject: soon }])
    for (const name of ['leader', 'chief'])
      t.match(await tasksOf(name), [{ subject: alone, what: 'Review Selvedges' }], name)
    t.strictSame(await tasksOf('outsider'), [])
    t.equal((await page.get('/v1/me/tasks')).status, 403)
    await as('bo').patch(`/v1/resources/${mine}`, { reviewDueOn: due(400) })
    t.match(await tasksOf('bo'), [{ subject: soon }], 'with a new day nothing awaits')
  }
)

t.test('authors are reminded of a review once for its day, and again for another', async t => {
  const { as, resource, people, store } = await stage(t)
  await resource({ title: 'Kept', authors: [people.ada], reviewDueOn: addDays(today(), -3), status: 'archived' })
  const id = await resource({ title: 'Warping', authors: [people.bo, people.ada], reviewDueOn: addDays(today(), 14) })
  await resource({ title: 'Later', authors: [people.bo], reviewDueOn: addDays(today(), 15) })
  const remind = () => runJob('remind-of-reviews', { store, config: readConfig({}) })
  t.strictSame(await remind(), { reminded: 2 })
  t.strictSame(await remind(), { reminded: 0 })
  const [first] = (await as('bo').get('/v1/notices')).body.items
  t.match(first, {
    kind: 'resource_review_due',
    subject: 'Looms: Warping is due for review',
    community: { name: 'Looms' }
  })
  t.match(first.text, /“Warping”, which Looms shares, is due for review\./)
  await as('bo').patch(`/v1/resources/${id}`, { reviewDueOn: addDays(today(), 1) })
  t.strictSame(await remind(), { reminded: 2 }, 'for the new day')
})
