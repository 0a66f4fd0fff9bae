import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { day, mergingStage } from './merging.fixtures.ts'

const chat = { kind: 'chat', url: 'https://chat.example.org/looms', label: null }
const forum = { kind: 'forum', url: 'https://forum.example.org/', label: null }

t.test('members are carried over once each, and nobody loses a membership or gains a role', async t => {
  const { as, from, into, merge, names, admin, people, store } = await mergingStage(t)
  t.strictSame(
    [await names(from), await names(into)],
    [
      ['ada', 'bo', 'cy', 'lena'],
      ['bo', 'tess', 'tom']
    ]
  )
  t.match(await merge(as('chief')), { status: 200, body: { id: from, status: 'merged', slug: from } })
  t.strictSame(
    [await names(from), await names(into)],
    [
      ['ada', 'bo', 'cy', 'lena'],
      ['ada', 'bo', 'cy', 'lena', 'tess', 'tom']
    ]
  )
  t.equal((await admin.get(`/v1/communities/${into}`)).body.memberCount, 6)
  const { items } = (await admin.get(`/v1/terms?community=${into}`)).body
  t.match(items, [{ role: 'leader' }])
  t.equal(items.length, 1)
  const [cy] = (await admin.get(`/v1/memberships?community=${into}&person=${people.cy}`)).body.items
  t.match(cy, { status: 'active', joinedOn: day(-400), leftOn: null })
  const spells = await store.run(
    sql`select joined_on::text as "joinedOn", left_on::text as "leftOn" from membership_spells where membership_id = ${cy.id} order by 1`
  )
  t.strictSame(
    spells,
    [
      { joinedOn: day(-400), leftOn: day(-100) },
      { joinedOn: day(0), leftOn: null }
    ],
    'who returns has two spells'
  )
})

t.test(
  'the old slug and those before it lead to the other community, by which it is known where it came from',
  async t => {
    const { admin, from, into, merge } = await mergingStage(t)
    await admin.patch('/v1/communities/looms', { slug: 'weavers' })
    await merge()
    for (const slug of ['looms', 'weavers'])
      t.equal(
        (await admin.get(`/v1/communities/${slug}/steps?limit=1`)).headers.location,
        '/v1/communities/dyers/steps?limit=1'
      )
    t.match((await admin.get(`/v1/communities/${from}`)).body, {
      status: 'merged',
      relations: [{ kind: 'merged_into', community: { id: into } }]
    })
    const { data } = await admin.ask(
      '{ community(community: "looms") { slug mergedFrom { nodes { id name status } } } }'
    )
    t.strictSame(data.community, {
      slug: 'dyers',
      mergedFrom: { nodes: [{ id: from, name: 'Looms', status: 'merged' }] }
    })
    t.match((await admin.get('/v1/communities?mergedInto=looms')).body.items, [{ id: from }])

    await t.test('also when that one is renamed, and merges in turn', async t => {
      const felters = await made(admin, '/v1/communities', { name: 'Felters', status: 'active' })
      await admin.patch('/v1/communities/dyers', { slug: 'colours' })
      t.equal((await admin.get('/v1/communities/looms')).headers.location, '/v1/communities/colours')
      t.equal((await merge(admin, felters, into)).status, 200)
      for (const slug of ['looms', 'weavers', 'dyers', 'colours'])
        t.equal((await admin.get(`/v1/communities/${slug}`)).headers.location, '/v1/communities/felters', slug)
    })
  }
)

t.test('channels and parts move, each once, and only where no more people see a channel', async t => {
  const { admin, from, into, merge } = await mergingStage(t, { channels: [chat, forum] }, { channels: [forum] })
  const part = await made(admin, '/v1/communities', { name: 'Silk looms', parent: from, status: 'active' })
  await merge()
  t.strictSame((await admin.get(`/v1/communities/${into}`)).body.channels, [forum, chat])
  t.strictSame((await admin.get(`/v1/communities/${part}`)).body.parent.id, into)
  const secret = await made(admin, '/v1/communities', {
    name: 'Quiet',
    status: 'active',
    visibility: 'members',
    channels: [{ ...chat, url: 'https://chat.example.org/quiet' }]
  })
  await merge(admin, into, secret)
  t.equal((await admin.get(`/v1/communities/${into}`)).body.channels.length, 2)
})

t.test('a community merges into one of its own parts, and what lies between goes up', async t => {
  const { admin, from, into, merge } = await mergingStage(t)
  const between = await made(admin, '/v1/communities', { name: 'Between', parent: from, status: 'active' })
  await admin.patch(`/v1/communities/${into}`, { parent: between })
  t.equal((await merge()).status, 200)
  t.equal((await admin.get(`/v1/communities/${between}`)).body.parent, null)
  t.equal((await admin.get(`/v1/communities/${into}`)).body.parent.id, between)
})

t.test(
  'a series goes on in the other community from its next date; what is over stays with its attendance',
  async t => {
    const { admin, as, from, into, merge, event, occurrences, people, store } = await mergingStage(t)
    const weekly = await event({ start: `${day(-14)}T14:00`, recurrence: { frequency: 'weekly', count: 5 } })
    const own = await occurrences(`event=${weekly}`)
    const [first, , , fourth] = own
    await admin.post(`/v1/occurrences/${first!.id}/attendance`, { people: [{ id: people.ada }, { id: people.bo }] })
    t.equal((await as('ada').put(`/v1/occurrences/${fourth!.id}/rsvp`, { answer: 'going' })).status, 200)
    const shared = await event({ title: 'Fair', hosts: [into, from] })
    const once = await event({ title: 'Once' })
    const attended = async () => (await store.run<{ n: number }>(sql`select count(*)::int as n from attendances`))[0]!.n
    const [before, dates] = [await attended(), own.length]
    t.equal((await merge()).status, 200)
    t.equal(await attended(), before)
    const now = await occurrences(`community=${into}`)
    const old = await occurrences(`community=${from}`)
    t.equal(now.filter(({ id }) => own.some(one => one.id === id)).length + old.length, dates, 'no date is lost')
    t.strictSame(
      old.map(({ id }) => id),
      own.filter(({ startsAt }) => startsAt <= new Date().toISOString()).map(({ id }) => id)
    )
    const later = now.find(({ id }) => id === fourth!.id)!
    t.not(later.event.id, weekly)
    t.match((await admin.get(`/v1/events/${later.event.id}`)).body, {
      hosts: [{ id: into }],
      continues: { id: weekly }
    })
    t.match((await admin.get(`/v1/occurrences/${fourth!.id}/rsvps`)).body.items, [
      { person: { name: 'ada' }, status: 'going' }
    ])
    t.match((await admin.get(`/v1/occurrences/${first!.id}/attendance`)).body.items.length, 2)
    for (const id of [shared, once]) t.match((await admin.get(`/v1/events/${id}`)).body.hosts, [{ id: into }])
    t.equal((await as('tom').patch(`/v1/events/${once}`, { title: 'Now ours' })).status, 200)
  }
)

t.test('what is for members only stays with those who had it, until its author agrees', async t => {
  const { admin, as, into, merge, event, resource, occurrences, people, seenBy } = await mergingStage(t)
  const [open, closed, draft] = [
    await resource(),
    await resource({ title: 'Ours', visibility: 'members', authors: [people.ada] }),
    await resource({ title: 'Not yet', status: 'proposed', authors: [people.ada] })
  ]
  const gathering = await event({ title: 'Among us', visibility: 'members', organisers: [people.lena] })
  const [date] = await occurrences(`event=${gathering}`)
  const held = await event({ title: 'Held', start: `${day(-7)}T14:00`, recurrence: { frequency: 'weekly' } })
  const [past] = await occurrences(`event=${held}`)
  const minutes: string = (
    await admin.put(`/v1/occurrences/${past!.id}/minutes`, { text: 'What we said.', visibility: 'members' })
  ).body.id
  await admin.post(`/v1/minutes/${minutes}/transitions`, { transition: 'publish' })
  const planned = await event({ title: 'With a plan' })
  const [plan] = await occurrences(`event=${planned}`)
  const item = await made(admin, '/v1/agenda-items', {
    occurrence: plan!.id,
    kind: 'topic',
    title: 'Who leaves',
    visibility: 'members'
  })
  const everybody = ['lena', 'ada', 'bo', 'cy', 'tom', 'tess', 'outsider']
  const kept = {
    [`/v1/resources/${closed}`]: 1,
    [`/v1/occurrences/${date!.id}`]: 1,
    [`/v1/minutes/${minutes}`]: 1,
    [`/v1/agenda-items/${item}`]: 1
  }
  const hadIt = ['lena', 'ada', 'bo', 'cy']
  for (const path of Object.keys(kept)) t.strictSame(await seenBy(path, ...everybody), hadIt, path)
  t.equal((await merge()).status, 200)

  for (const path of Object.keys(kept)) t.strictSame(await seenBy(path, ...everybody), hadIt, `${path} afterwards`)
  t.strictSame(await seenBy(`/v1/resources/${draft}`, ...everybody), ['lena', 'ada'])
  t.match((await admin.get(`/v1/resources/${open}`)).body, { community: { id: into }, visibility: 'public' })

  await t.test('nobody but its author can transfer it', async t => {
    for (const name of ['lena', 'bo', 'tom', 'outsider', 'chief'])
      t.match(
        (await as(name).post(`/v1/resources/${closed}/transfers`, undefined)).body,
        { status: name === 'tom' || name === 'outsider' ? 404 : 403 },
        name
      )
    t.match((await admin.post(`/v1/resources/${closed}/transfers`, undefined)).body, { code: 'FORBIDDEN' })
    t.match((await as('ada').post(`/v1/events/${gathering}/transfers`, undefined)).body, { code: 'FORBIDDEN' })
    t.strictSame(await seenBy(`/v1/resources/${closed}`, ...everybody), hadIt)
  })

  await t.test('its author transfers it once, and the members of the other community see it', async t => {
    t.match(await as('ada').post(`/v1/resources/${closed}/transfers`, undefined), {
      status: 200,
      body: { id: closed, community: { id: into }, visibility: 'members' }
    })
    t.strictSame(await seenBy(`/v1/resources/${closed}`, ...everybody), [...hadIt, 'tom', 'tess'])
    t.match((await as('ada').post(`/v1/resources/${closed}/transfers`, undefined)).body, { code: 'MOVE_NOT_ALLOWED' })
    t.match(await as('lena').post(`/v1/events/${gathering}/transfers`, undefined), {
      status: 200,
      body: { hosts: [{ id: into }] }
    })
    t.strictSame(await seenBy(`/v1/occurrences/${date!.id}`, ...everybody), [...hadIt, 'tom', 'tess'])
    t.strictSame(await seenBy(`/v1/minutes/${minutes}`, ...everybody), hadIt)
  })
})

t.test('contributions, thanks and what the communities decided stay where they were, none lost', async t => {
  const { admin, from, merge, people, store } = await mergingStage(t)
  await admin.post('/v1/contributions', {
    items: [
      {
        community: from,
        person: people.ada,
        activity: 'answer',
        occurredAt: `${day(-3)}T10:00:00Z`,
        source: 'forum',
        sourceKey: '1'
      }
    ]
  })
  const count = async () =>
    (
      await store.run<{ contributions: number; steps: number }>(sql`
        select (select count(*)::int from contributions where community_id = ${from}) as contributions,
          (select count(*)::int from membership_spells where community_id = ${from}) as spells,
          (select count(*)::int from terms where community_id = ${from} and ended_on is null) as terms`)
    )[0]
  const before = await count()
  await merge()
  t.match(before, { contributions: 1, spells: 4, terms: 1 })
  t.strictSame(await count(), before)
})

t.test('what waits for a decision ends, and each member is notified once', async t => {
  const { admin, as, from, merge, people, store } = await mergingStage(
    t,
    { joinPolicy: 'approval' },
    { channels: [{ kind: 'website', url: 'https://dyers.example.org/' }] }
  )
  const applied = await made(as('outsider'), '/v1/memberships', { community: from, person: people.outsider })
  await merge()
  t.equal((await admin.get(`/v1/memberships/${applied}`)).body.status, 'expired')
  const notices = await store.run<{ name: string; said: string; link: string }>(sql`
    select p.name, n.values ->> 'said' as said, n.values ->> 'link' as link from notices n join people p on p.id = n.person_id where n.kind = 'community_merged' order by 1`)
  t.strictSame(
    notices.map(({ name }) => name),
    ['ada', 'bo', 'cy', 'lena']
  )
  t.match(notices[0], { said: 'Dyers', link: 'https://dyers.example.org/' })
})

t.test('a merger that is not possible is refused with what to do instead, and changes nothing', async t => {
  const { admin, as, from, into, merge, names } = await mergingStage(t)
  const ended = await made(admin, '/v1/communities', { name: 'Ended', status: 'closed' })
  for (const target of [from, ended])
    t.match((await merge(admin, target)).body, {
      status: 422,
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/into', detail: /Name/ }]
    })
  t.match((await merge(admin, 'nothing')).body, { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/into' }] })
  t.match((await merge(as('lena'))).body, { code: 'FORBIDDEN' })
  t.strictSame(await names(into), ['bo', 'tess', 'tom'])
  await merge()
  t.match((await merge(admin, from, into)).body, {
    status: 422,
    errors: [{ pointer: '/into', detail: /merged into it/ }]
  })
  t.match(
    (await merge(admin, 'looms', into)).body,
    { status: 422, detail: /is this community/ },
    'by its former slug, it is itself'
  )
  t.match((await merge()).body, { status: 409, code: 'MOVE_NOT_ALLOWED' })
})

t.test('of two mergers at once that exclude each other, one is done', async t => {
  const { admin, from, into, merge, names, elsewhere } = await mergingStage(t)
  const other = await elsewhere()
  const there = await Promise.all([merge(admin, into, from), merge(other, from, into)])
  t.strictSame(there.map(({ status }) => status).sort(), [200, 422])
  const [third, fourth] = [
    await made(admin, '/v1/communities', { name: 'Third', status: 'active' }),
    await made(admin, '/v1/communities', { name: 'Fourth', status: 'active' })
  ]
  const rest = there[0]!.status === 200 ? into : from
  const twice = await Promise.all([merge(admin, third, rest), merge(other, fourth, rest)])
  t.strictSame(twice.map(({ status }) => status).sort(), [200, 409])
  const winner = twice[0]!.status === 200 ? third : fourth
  t.strictSame(await names(winner), ['ada', 'bo', 'cy', 'lena', 'tess', 'tom'])
})

t.test('a preview says what a merger changes, as the merger then does, and changes nothing', async t => {
  const { admin, as, from, into, merge, event, resource, people } = await mergingStage(
    t,
    { channels: [chat, forum] },
    { channels: [forum], visibility: 'internal' }
  )
  const part = await made(admin, '/v1/communities', { name: 'Silk looms', parent: from, status: 'active' })
  const [moves, ours, seen] = [
    await resource({ title: 'A', visibility: 'internal' }),
    await resource({ title: 'B', visibility: 'members', authors: [people.ada] }),
    await resource({ title: 'C', visibility: 'public' })
  ]
  const show = await event({ title: 'Show', visibility: 'internal' })
  const among = await event({
    title: 'Among us',
    visibility: 'members',
    start: `${day(9)}T14:00`,
    organisers: [people.lena]
  })
  const preview = (name: string, target = into) =>
    as(name).post(`/v1/communities/${from}/merge-previews`, { into: target })
  const { status, body } = await preview('chief')
  t.equal(status, 200)
  t.match(body, {
    community: { id: from },
    into: { id: into, slug: 'dyers' },
    lacks: [],
    memberCount: 6,
    joiningCount: 3,
    members: [
      { person: { name: 'ada' }, joins: true, roles: [] },
      { person: { name: 'bo' }, joins: false },
      { person: { name: 'cy' }, joins: true },
      { person: { name: 'lena' }, joins: true, roles: ['leader'] }
    ],
    channels: [chat],
    parts: [{ id: part }],
    events: [
      { type: 'event', id: show, moves: true, stays: null },
      { id: among, moves: false, stays: 'members_only', authors: [{ name: 'lena' }] }
    ],
    resources: [
      { id: moves, moves: true, stays: null },
      { id: ours, moves: false, stays: 'members_only', authors: [{ name: 'ada' }] },
      { id: seen, moves: false, stays: 'more_visible' }
    ],
    slugs: ['looms']
  })
  t.match((await preview('lena')).body.lacks, [{ problem: /Only the admins/ }])
  t.match((await preview('chief', from)).body.lacks, [{ pointer: '/into' }])
  for (const [name, answer] of [
    ['ada', 403],
    ['outsider', 403],
    ['tom', 403]
  ] as const)
    t.equal((await preview(name)).status, answer, name)
  t.equal((await admin.get(`/v1/communities/${from}`)).body.status, 'active')
  await merge()
  t.equal((await admin.get(`/v1/communities/${into}`)).body.memberCount, body.memberCount)
  for (const [id, one] of [
    [moves, into],
    [ours, from],
    [seen, from]
  ] as const)
    t.equal((await admin.get(`/v1/resources/${id}`)).body.community.id, one)
  for (const [id, one] of [
    [show, into],
    [among, from]
  ] as const)
    t.equal((await admin.get(`/v1/events/${id}`)).body.hosts[0].id, one)
})

t.test('a merger that another system states redirects as well, however often it is stated', async t => {
  const { admin, into } = await mergingStage(t)
  const stated = { source: 'there', externalKey: 'm', name: 'Spinners', slug: 'spinners', status: 'merged' }
  const put = async (more: object = {}) =>
    (await admin.put('/v1/communities', { items: [{ ...stated, ...more }] })).body.items[0]
  const relations = [{ kind: 'merged_into', community: into }]
  const { id } = await put()
  t.equal((await admin.get('/v1/communities/spinners')).status, 200, 'without knowing into which')
  for (let times = 0; times < 3; times++) t.match(await put({ relations }), { id, problem: null })
  t.equal((await admin.get('/v1/communities/spinners')).headers.location, '/v1/communities/dyers')
  t.equal((await admin.get(`/v1/communities/${id}`)).body.slug, id)
  t.match(await put({ relations: [], status: 'active' }), { id, problem: null }, 'and it can go on after all')
  t.match((await admin.get('/v1/communities/spinners')).body, { id, status: 'active' })
})
