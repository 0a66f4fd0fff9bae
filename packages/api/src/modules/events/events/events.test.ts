import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { at, stage } from './events.fixtures.ts'

t.test('a single event is created, listed as an occurrence, moved and deleted, over REST and GraphQL', async t => {
  const { as, admin, talk, community, people, occurrences } = await stage(t)
  const { status, body, headers } = await as('leader').post('/v1/events', {
    ...talk,
    description: 'Bring what is **not** done yet.',
    format: 'lightning_talks',
    topics: ['design'],
    perspective: 'challenging',
    goal: 'Learn from unfinished work',
    mode: 'hybrid',
    place: { name: 'Quay 4' },
    capacity: 30,
    facilitators: [people.bo],
    speakers: [people.outsider, people.ada],
    externalSpeakers: [{ name: 'Grace Moreau' }],
    callToAction: { text: 'Send us your worst form.' },
    preparation: { purpose: 'To learn.' }
  })
  t.equal(status, 201)
  t.match(body, {
    hosts: [{ id: community, name: 'Looms' }],
    status: 'confirmed',
    organisers: [{ name: 'leader' }],
    speakers: [{ name: 'outsider' }, { name: 'ada' }],
    externalSpeakers: [{ name: 'Grace Moreau', organisation: null }],
    place: { name: 'Quay 4', address: null, accessibility: null },
    callToAction: { text: 'Send us your worst form.', url: null, until: null },
    visibility: 'public',
    recurrence: null,
    continues: null
  })
  const [date] = await occurrences(body.id)
  t.match(date, {
    event: { id: body.id, title: 'Show the thing', format: 'lightning_talks', topics: ['design'] },
    hosts: [{ id: community }],
    start: talk.start,
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60,
    days: null,
    mode: 'hybrid',
    place: { name: 'Quay 4' },
    speakers: [{ name: 'outsider' }, { name: 'ada' }],
    overrides: [],
    status: 'confirmed',
    outcome: 'upcoming'
  })
  t.equal(date!.startsAt, date!.originalStart)
  t.equal(Date.parse(date!.endsAt) - Date.parse(date!.startsAt), 3_600_000)

  const { data } = await admin.ask(`{
    community(community: "looms") { events { nodes { id } } occurrences(startsSince: "2020-01-01T00:00:00Z", first: 3) { totalCount nodes { startsAt event { id hosts { slug } } } } }
    event(event: "${body.id}") { title occurrences { nodes { id start } } }
    occurrence(occurrence: "${date!.id}") { title event { goal } }
  }`)
  t.match(data, {
    community: {
      events: { nodes: [{ id: body.id }] },
      occurrences: {
        totalCount: 1,
        nodes: [{ startsAt: date!.startsAt, event: { id: body.id, hosts: [{ slug: 'looms' }] } }]
      }
    },
    event: { occurrences: { nodes: [{ id: date!.id, start: talk.start }] } },
    occurrence: { title: 'Show the thing', event: { goal: 'Learn from unfinished work' } }
  })

  const moved = await as('bo').patch(
    `/v1/events/${body.id}`,
    { start: at(30, '09:30'), durationMinutes: 90 },
    String(headers.etag)
  )
  t.equal(moved.status, 200)
  t.match(await occurrences(body.id), [{ id: date!.id, start: at(30, '09:30'), durationMinutes: 90, overrides: [] }])
  t.equal((await as('bo').patch(`/v1/events/${body.id}`, { title: 'Late' }, String(headers.etag))).status, 412)
  const changed = await as('bo').ask(
    `mutation ($id: ID!, $tag: String) { updateOccurrence(occurrence: $id, ifMatch: $tag, input: { title: "Show it" }) { title event { title } } }`,
    { id: date!.id, tag: '*' }
  )
  t.match(
    changed.data,
    { updateOccurrence: { title: 'Show it', event: { title: 'Show it' } } },
    'one date is the event'
  )
  t.equal((await admin.delete(`/v1/events/${body.id}`)).status, 204)
  t.equal((await admin.get(`/v1/occurrences/${date!.id}`)).status, 404)
})

t.test('an event of whole days is from midnight to midnight of its zone', async t => {
  const { as, event, occurrences } = await stage(t)
  const id = await event({ start: '2027-03-27T00:00', days: 2, durationMinutes: null })
  t.match(await occurrences(id), [
    { days: 2, durationMinutes: null, startsAt: '2027-03-27T00:00:00.000Z', endsAt: '2027-03-28T23:00:00.000Z' }
  ])
  const timed = { start: '2027-03-27T09:00', days: null, durationMinutes: 120 }
  t.equal((await as('leader').patch(`/v1/events/${id}`, timed)).status, 200)
  t.match(await occurrences(id), [{ ...timed, endsAt: '2027-03-27T11:00:00.000Z' }])
})

t.test('lists are filtered by what users ask for', async t => {
  const { admin, event, community, other, people, portal } = await stage(t)
  const early = await event({
    start: at(1),
    topics: ['design'],
    format: 'talk',
    speakers: [people.ada],
    title: 'Early birds'
  })
  const late = await event({
    start: at(20),
    hosts: [other],
    mode: 'on_site',
    place: { name: 'Dye works' },
    status: 'tentative'
  })
  const both = await event({ start: at(40), hosts: [other, community], facilitators: [people.ada] })
  const names = new Map([
    [early, 'early'],
    [late, 'late'],
    [both, 'both']
  ])
  const moment = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const cases: [query: string, wanted: string[]][] = [
    ['', ['early', 'late', 'both']],
    ['sort=-startsAt', ['both', 'late', 'early']],
    [`startsSince=${moment(10)}&startsBefore=${moment(30)}`, ['late']],
    [`community=${community}`, ['early', 'both']],
    [`community=${community}&community=dyers`, ['early', 'late', 'both']],
    [`portal=${portal}`, ['early', 'late', 'both']],
    ['topic=design', ['early']],
    ['format=talk', ['early']],
    ['mode=on_site', ['late']],
    [`person=${people.ada}`, ['early', 'both']],
    [`person=${people.ada}&role=facilitator`, ['both']],
    ['role=speaker', ['early']],
    ['status=tentative', ['late']],
    ['outcome=held', []],
    ['q=birds', ['early']],
    ['q=dye works', ['late']],
    ['q=thing', ['late', 'both']],
    ['q=thing&sort=-startsAt', ['both', 'late']],
    [`event=${late},${both}`, ['late', 'both']]
  ]
  for (const [query, wanted] of cases) {
    const { body } = await admin.get(`/v1/occurrences?${query}`)
    t.strictSame(
      body.items?.map((one: { event: { id: string } }) => names.get(one.event.id)),
      wanted,
      query
    )
  }
  const { body } = await admin.get(`/v1/communities/looms/occurrences?startsSince=${moment(10)}`)
  t.strictSame(
    body.items.map((one: { event: { id: string } }) => names.get(one.event.id)),
    ['both']
  )
  const listed = async (query: string) =>
    (await admin.get(`/v1/events?${query}`)).body.items.map(({ id }: { id: string }) => names.get(id)).sort()
  t.strictSame(await listed(`community=${community}`), ['both', 'early'])
  t.strictSame(await listed(`person=${people.ada}&role=speaker`), ['early'])
  t.strictSame(await listed('q=birds'), ['early'])
})

t.test('the link to take part online is for those for whom it is', async t => {
  const { as, event, page, admin, people } = await stage(t)
  const joinUrl = 'https://meet.example/looms'
  const seen = async (joinVisibility: string, hand: ReturnType<typeof as>) => {
    const id = await event({ joinUrl, joinVisibility, speakers: [people.outsider] })
    const { items } = (await hand.get(`/v1/events/${id}/occurrences`)).body
    const shown = [(await hand.get(`/v1/events/${id}`)).body.joinUrl, items[0].joinUrl]
    t.equal(shown[0], shown[1])
    return shown[0] === joinUrl
  }
  for (const [visibility, who] of [
    ['public', 'page neighbour outsider ada admin'],
    ['internal', 'neighbour outsider ada admin'],
    ['members', 'outsider ada admin']
  ] as const)
    for (const name of ['page', 'neighbour', 'outsider', 'ada', 'admin']) {
      const hand = name === 'page' ? page : name === 'admin' ? admin : as(name)
      t.equal(await seen(visibility, hand), who.split(' ').includes(name), `${visibility} for ${name}`)
    }
})

t.test('hosts: who leads one edits the event, and only who leads a community makes it a host', async t => {
  const { as, event, community, other, talk, page } = await stage(t)
  const id = await event({ hosts: [community, other] })
  t.equal((await as('neighbour').patch(`/v1/events/${id}`, { title: 'Ours too' })).status, 200)
  t.equal((await as('outsider').patch(`/v1/events/${id}`, { title: 'Mine' })).status, 403)
  const refused = await as('leader').post('/v1/events', { ...talk, hosts: [community, other] })
  t.match(refused, { status: 403, body: { code: 'FORBIDDEN', errors: [{ pointer: '/hosts/1' }] } })
  t.match(await as('leader').post('/v1/events', { ...talk, hosts: [community, 'nowhere'] }), {
    status: 422,
    body: { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: /hosts/ }] }
  })
  t.match(await as('leader').patch(`/v1/events/${id}`, { hosts: [other, community] }), {
    status: 422,
    body: { code: 'RULE_BROKEN', errors: [{ pointer: '/hosts/0' }] }
  })
  t.match((await as('leader').patch(`/v1/events/${id}`, { hosts: [community] })).body.hosts, [{ name: 'Looms' }])
  t.equal((await page.get(`/v1/events/${id}`)).status, 200)
})

t.test('a community and a person that go leave the events that others hold', async t => {
  const { admin, event, community, other, people, occurrences } = await stage(t)
  const id = await event({ hosts: [community, other], speakers: [people.bo, people.ada] })
  await admin.delete(`/v1/communities/${other}`)
  await admin.delete(`/v1/people/${people.bo}`)
  const { body } = await admin.get(`/v1/events/${id}`)
  t.match(body, { hosts: [{ name: 'Looms' }], speakers: [{ name: 'ada' }] })
  t.equal(body.hosts.length + body.speakers.length, 2)
  t.match(await occurrences(id), [{ speakers: [{ name: 'ada' }] }])
  await admin.delete(`/v1/communities/${community}`)
  t.equal((await admin.get(`/v1/events/${id}`)).status, 404)
})

t.test('what does not go together is refused, and nothing of it is stored', async t => {
  const { admin, talk } = await stage(t, 'internal')
  const weekly = { frequency: 'weekly' }
  const cases: [name: string, body: object, status: number, code: string, pointer: string][] = [
    ['no time at all', { durationMinutes: 0 }, 400, 'INVALID_INPUT', '/durationMinutes'],
    ['minutes and days', { days: 2 }, 400, 'INVALID_INPUT', '/days'],
    ['whole days from the afternoon', { days: 2, durationMinutes: undefined }, 422, 'RULE_BROKEN', '/start'],
    ['an unknown zone', { timeZone: 'Europe/Atlantis' }, 422, 'RULE_BROKEN', '/timeZone'],
    ['no such day', { start: '2027-02-30T10:00' }, 422, 'RULE_BROKEN', '/start'],
    ['no such time', { start: '2027-02-03T24:00' }, 400, 'INVALID_INPUT', '/start'],
    ['a moment', { start: '2027-02-03T10:00:00Z' }, 400, 'INVALID_INPUT', '/start'],
    [
      'a rule that makes nothing',
      { start: '2027-02-03T10:00', recurrence: { ...weekly, until: '2027-01-01' } },
      422,
      'RULE_BROKEN',
      '/recurrence/until'
    ],
    [
      'a rule that makes too much',
      { start: '1990-01-01T10:00', recurrence: { frequency: 'daily' } },
      422,
      'RULE_BROKEN',
      '/recurrence'
    ],
    ['two ends', { recurrence: { ...weekly, until: '2027-01-01', count: 3 } }, 400, 'INVALID_INPUT', '/recurrence'],
    ['a title that is too long', { title: 'x'.repeat(301) }, 400, 'INVALID_INPUT', '/title'],
    ['wider than its community', { visibility: 'public' }, 422, 'RULE_BROKEN', '/visibility'],
    ['nobody', { speakers: ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'] }, 422, 'UNKNOWN_REFERENCE', '/speakers/0'],
    ['no host', { hosts: [] }, 400, 'INVALID_INPUT', '/hosts'],
    ['cancelled for no reason', { status: 'cancelled' }, 422, 'CAUSE_NEEDED', '/cause']
  ]
  for (const [name, more, status, code, pointer] of cases) {
    const answer = await admin.post('/v1/events', { ...talk, ...more })
    t.match(answer, { status, body: { code } }, name)
    t.ok(answer.body.errors?.[0].pointer.startsWith(pointer), `${name}: ${answer.text}`)
  }
  t.equal((await admin.get('/v1/events')).body.items.length, 0)
  t.equal((await admin.get('/v1/occurrences')).body.items.length, 0)
  const id = await made(admin, '/v1/events', talk)
  // What has begun gets no dates in the past, and so never too many.
  const changes = cases.filter(
    ([name, more]) => !('hosts' in more) && !('status' in more) && name !== 'a rule that makes too much'
  )
  for (const [name, more, status, , pointer] of changes) {
    const answer = await admin.patch(`/v1/events/${id}`, { ...more })
    if (name === 'minutes and days')
      t.match(answer, { status: 422, body: { errors: [{ pointer: '/durationMinutes' }] } })
    else if (name === 'whole days from the afternoon') t.equal(answer.status, 422, name)
    else t.equal(answer.status, status, `${name} ${pointer}: ${answer.text}`)
  }
  t.match((await admin.get('/v1/occurrences')).body.items, [{ start: talk.start, title: talk.title }])
})

t.test('events of another system are created and updated with their dates, each for itself', async t => {
  const { admin, talk } = await stage(t)
  const item = (externalKey: string, more: object = {}) => ({ ...talk, source: 'calendar', externalKey, ...more })
  const send = async (...items: object[]) =>
    (await admin.put('/v1/events', { items })).body.items.map(({ outcome }: { outcome: string }) => outcome)
  const series = { recurrence: { frequency: 'weekly', count: 3 } }
  t.strictSame(await send(item('a'), item('b', series), item('c', { timeZone: 'Nowhere/Land' })), [
    'created',
    'created',
    'failed'
  ])
  t.strictSame(await send(item('a'), item('b', series)), ['unchanged', 'unchanged'])
  t.equal((await admin.get('/v1/occurrences')).body.items.length, 4)
  t.strictSame(await send(item('b', { recurrence: { frequency: 'weekly', count: 2 } })), ['updated'])
  t.equal((await admin.get('/v1/occurrences')).body.items.length, 3)
})
