import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { addDays, today } from '../../../platform/days.ts'
import { stage } from './charters.fixtures.ts'

t.test('the core group drafts a charter, publishes it, and publishes the next one in its place', async t => {
  const { as, community, take } = await stage(t)
  const sections = [
    { section: 'mission', text: 'Weave together.' },
    { section: 'goals', items: ['Two looms', 'Ten weavers'] },
    { section: 'other', title: 'Thanks', text: '' }
  ]
  const drafted = await as('ada').post(`/v1/communities/${community}/charters`, { title: 'Our charter', sections })
  t.match(drafted, {
    status: 201,
    body: {
      status: 'draft',
      number: null,
      title: 'Our charter',
      decisionMode: 'majority',
      authors: [{ name: 'ada' }],
      sections: [
        { section: 'mission', title: 'Mission', text: 'Weave together.', items: [], measures: [] },
        { section: 'goals', title: 'Goals', text: '', items: ['Two looms', 'Ten weavers'] },
        { section: 'other', title: 'Thanks' }
      ]
    }
  })
  const published = await take('admin', drafted.body.id, 'publish')
  t.match(published, { status: 200, body: { status: 'published', number: 1, publishedBy: null } })
  const next = await as('bo').post(`/v1/communities/${community}/charters`, { sections: [] })
  t.match(await take('admin', next.body.id, 'publish'), { status: 200, body: { status: 'published', number: 2 } })
  const before = await as('outsider').get(`/v1/charters/${drafted.body.id}`)
  t.match(before.body, { status: 'superseded', number: 1, removedOn: null })
  t.ok(before.body.supersededAt)
  const { body } = await as('outsider').get(`/v1/communities/${community}/charters?sort=-createdAt`)
  t.match(body.items, [{ number: 2 }, { number: 1 }])
})

t.test('a draft is updated and deleted, and starts from another version', async t => {
  const { as, admin, community, draft, take } = await stage(t)
  const markdown = '# Looms\r\n\r\nScope\r\n-----\r\nWe weave.  \r\n'
  const first = await draft({ markdown, decisionMode: 'consent', nextReviewOn: '2030-01-01' })
  t.match((await admin.get(`/v1/charters/${first}`)).body, {
    title: 'Looms',
    sections: [{ section: 'scope', title: 'Scope', text: 'We weave.' }]
  })
  const text = await admin.get(`/v1/charters/${first}/text.md`)
  t.match(text.headers['content-type'], /^text\/markdown/)
  t.equal(text.text, markdown)
  await take('admin', first, 'publish')

  const { body: next } = await as('ada').post(`/v1/communities/${community}/charters`, { basedOn: first })
  t.match(next, {
    status: 'draft',
    title: 'Looms',
    decisionMode: 'consent',
    nextReviewOn: null,
    basedOn: { id: first, number: 1 }
  })
  t.equal((await as('ada').get(`/v1/charters/${next.id}/text.md`)).text, markdown)
  const path = `/v1/charters/${next.id}`
  t.match(await as('ada').patch(path, { title: 'Felt' }, '"old"'), { status: 412 })
  const sections = [...next.sections, { section: 'goals', items: ['Two looms'] }]
  const changed = await as('ada').patch(path, { title: 'Felt', sections }, next.etag)
  t.match(changed, { status: 200, body: { title: 'Felt', sections: [{ title: 'Scope' }, { title: 'Goals' }] } })
  t.equal(
    (await as('ada').get(`${path}/text.md`)).text,
    '# Felt\r\n\r\nScope\r\n-----\r\nWe weave.  \r\n\n## Goals\n\n- Two looms\n'
  )
  t.match(await as('member').delete(path, '*'), { status: 404 })
  t.match(await take('ada', next.id, 'withdraw'), { status: 200, body: { status: 'withdrawn', number: null } })
  t.match(await as('ada').patch(path, { title: 'X' }, '*'), { status: 409 })
  t.match(await as('ada').delete(path, '*'), { status: 204 })
})

t.test('the version in force is the charter of its community, until it is removed', async t => {
  const { admin, community, draft, take } = await stage(t)
  const path = `/v1/communities/${community}/charter`
  t.match(await admin.get(path), { status: 404 })
  const id = await draft()
  t.match(await admin.get(path), { status: 404 })
  await take('admin', id, 'publish')
  t.match(await admin.get(path), { status: 200, body: { id, number: 1 } })
  const query = `query ($id: ID!) { community(community: $id) { charter { number } charters(status: [published]) { nodes { number sections { section text } } } } }`
  const graph = async () => (await admin.post('/graphql', { query, variables: { id: community } })).body
  t.match(await graph(), {
    data: {
      community: {
        charter: { number: 1 },
        charters: { nodes: [{ number: 1, sections: [{ section: 'mission', text: 'Weave.' }] }] }
      }
    }
  })
  const removed = await take('leader', id, 'remove')
  t.match(removed, { status: 200, body: { status: 'superseded', removedOn: String, supersededAt: String } })
  t.match(await admin.get(path), { status: 404 })
  t.match(await graph(), { data: { community: { charter: null } } })
})

t.test('drafts are seen by those who write and vote, and published versions by all who see the community', async t => {
  const { admin, as, page, caller, portal, draft, take } = await stage(t, { visibility: 'public' })
  const old = await draft()
  await take('admin', old, 'publish')
  const now = await draft()
  await take('admin', now, 'publish')
  const open = await draft()
  const bound = await caller('secret', ['charters:read', 'charters:write'], portal)
  const sees = async (hand: typeof admin) => {
    const seen: string[] = []
    const listed = (await hand.get('/v1/charters')).body.items.map(({ id }: { id: string }) => id)
    for (const [name, id] of Object.entries({ old, now, open })) {
      const { status } = await hand.get(`/v1/charters/${id}`)
      t.equal(status === 200, listed.includes(id), `${name} is in the list where it is read`)
      t.equal((await hand.get(`/v1/charters/${id}/text.md`)).status, status)
      t.equal((await hand.get(`/v1/charters/${now}/comparison?with=${id}`)).status, status === 200 ? 200 : 422)
      if (status === 200) seen.push(name)
    }
    return seen.join(' ')
  }
  for (const name of ['leader', 'ada']) t.equal(await sees(as(name)), 'old now open', name)
  for (const name of ['member', 'outsider', 'chief']) t.equal(await sees(as(name)), 'old now', name)
  t.equal(await sees(admin), 'old now open')
  t.equal(await sees(bound), 'old now')
  t.equal(await sees(page), 'now')

  const { body: terms } = await admin.get('/v1/terms?role=core')
  for (const { id } of terms.items) await admin.delete(`/v1/terms/${id}`, '*')
  t.equal(await sees(as('member')), 'old now open', 'without a core group the members vote')
  t.match(await take('member', open, 'publish'), { status: 403 })
  t.match(await as('outsider').post(`/v1/charters/${open}/transitions`, { transition: 'publish' }), { status: 404 })
  t.match(await bound.post(`/v1/charters/${now}/transitions`, { transition: 'remove' }), { status: 403 })
})

t.test('what is for members is seen from the day they join to the day before they leave', async t => {
  const { admin, as, community, memberships, people, draft, take } = await stage(t)
  await take('admin', await draft(), 'publish')
  const { body: review } = await as('leader').post(`/v1/communities/${community}/reviews`, {})
  const { body: terms } = await admin.get('/v1/terms?role=core')
  for (const { id } of terms.items) await admin.delete(`/v1/terms/${id}`, '*')
  const members = { community, visibility: 'members' }
  const paths = [
    `/v1/charters/${await draft()}`,
    `/v1/polls/${review.poll.id}`,
    `/v1/resources/${await made(admin, '/v1/resources', { ...members, status: 'published', kind: 'quick_tip', title: 'Warp first', text: 'Weft next.' })}`,
    `/v1/events/${await made(admin, '/v1/events', {
      hosts: [community],
      visibility: 'members',
      title: 'Show the loom',
      mode: 'online',
      start: `${addDays(today(), 7)}T14:00`,
      timeZone: 'Europe/Lisbon',
      durationMinutes: 60
    })}`
  ]
  for (const [joined, left, status] of [
    [0, null, 200],
    [1, null, 404],
    [-2, 1, 200],
    [-2, 0, 404],
    [-2, -1, 404]
  ] as const) {
    const dates = { joinedOn: addDays(today(), joined), leftOn: left === null ? null : addDays(today(), left) }
    t.match(await admin.patch(`/v1/memberships/${memberships.member}`, dates, '*'), {
      status: 200,
      body: { status: 'active' }
    })
    for (const path of paths) t.equal((await as('member').get(path)).status, status, `${path} ${JSON.stringify(dates)}`)
    const tasks = (await as('member').get('/v1/me/tasks')).body.items
    t.equal(
      tasks.some(({ kind }: { kind: string }) => kind === 'poll_open'),
      status === 200
    )
  }
  await admin.patch(`/v1/memberships/${memberships.member}`, { joinedOn: addDays(today(), -2), leftOn: null }, '*')
  await admin.patch(`/v1/people/${people.member}`, { leftOn: today() }, '*')
  for (const path of paths)
    t.not((await as('member').get(path)).status, 200, 'who has left the organisation has left all of it')
})

t.test('the author of a community writes its charter while it has no leader', async t => {
  const { admin, as, people } = await stage(t)
  const { body: begun } = await as('outsider').post('/v1/communities', { name: 'Felts' })
  const path = `/v1/communities/${begun.id}/charters`
  const drafted = await as('outsider').post(path, { sections: [{ section: 'vision', text: 'Warm.' }] })
  t.match(drafted, { status: 201, body: { authors: [{ name: 'outsider' }] } })
  const { body: membership } = await admin.post('/v1/memberships', {
    community: begun.id,
    person: people.leader,
    status: 'active'
  })
  await admin.post('/v1/terms', { membership: membership.id, role: 'leader' })
  t.match(await as('outsider').post(path, {}), { status: 403 })
  t.match(await as('leader').post(`/v1/charters/${drafted.body.id}/transitions`, { transition: 'open_vote' }), {
    status: 200,
    body: { status: 'in_vote' }
  })
})

t.test('bad input is refused with what would make it right', async t => {
  const { admin, as, community, draft } = await stage(t)
  const path = `/v1/communities/${community}/charters`
  const refused = async (body: object, status: number, pointer: string, detail: RegExp) =>
    t.match(await admin.post(path, body), { status, body: { errors: [{ pointer, detail }] } }, pointer)
  const mission = { section: 'mission', text: 'Weave.' }
  const measure = { name: 'Cloth', unit: 'm' }
  await refused({ sections: [mission, mission] }, 422, '/sections/1/section', /occurs twice/)
  await refused({ sections: [{ ...mission, text: 'x'.repeat(40_001) }] }, 400, '/sections/0/text', /40000/)
  await refused(
    { sections: [mission, { section: 'other', title: 'A', text: 'x'.repeat(39_999) }] },
    422,
    '/sections',
    /at most 40,000 characters/
  )
  await refused({ markdown: 'x\n\n# y\n'.repeat(101) }, 422, '/markdown', /at most 100 sections/)
  await refused(
    { sections: [{ ...mission, measures: [measure] }] },
    422,
    '/sections/0/measures',
    /only these sections/i
  )
  await refused({ sections: [{ ...mission, items: ['a'] }] }, 422, '/sections/0/items', /goals/)
  await refused(
    { sections: [{ section: 'measures', measures: [measure, { ...measure, name: 'cloth' }] }] },
    422,
    '/sections/0/measures/1/name',
    /same name/
  )
  await refused({ sections: [mission, { section: 'other', text: 'x' }] }, 422, '/sections/1/title', /title/)
  await refused({ basedOn: community }, 422, '/basedOn', /charter/)
  t.match(await admin.post(path, { sections: [], markdown: '# A\n' }), { status: 400 })
  const other = (await admin.post('/v1/communities', { name: 'Felts' })).body.id
  const theirs = (await admin.post(`/v1/communities/${other}/charters`, {})).body.id
  await refused({ basedOn: theirs }, 422, '/basedOn', /another community/)
  const mine = await draft()
  t.match(await admin.get(`/v1/charters/${mine}/comparison?with=${community}`), {
    status: 422,
    body: { code: 'UNKNOWN_REFERENCE', errors: [{ parameter: 'with' }] }
  })
  t.match(await admin.get(`/v1/charters/${mine}/comparison`), { status: 400 })
  t.match(await as('member').post(path, {}), { status: 403, body: { detail: /leader/ } })
})

t.test(
  'versions that are published at the same moment are numbered one after the other, and one is in force',
  async t => {
    const { admin, community, draft, take } = await stage(t)
    const drafts = await Promise.all(Array.from({ length: 6 }, () => draft()))
    const answers = await Promise.all(drafts.map(id => take('admin', id, 'publish')))
    t.strictSame(
      answers.map(({ status }) => status),
      drafts.map(() => 200)
    )
    const { items } = (await admin.get(`/v1/communities/${community}/charters`)).body
    const numbers = items.map(({ number }: { number: number }) => number).sort()
    t.strictSame(numbers, [1, 2, 3, 4, 5, 6])
    const inForce = items.filter(({ status }: { status: string }) => status === 'published')
    t.match(inForce, [{ number: 6 }])
    t.equal(inForce.length, 1)
  }
)
