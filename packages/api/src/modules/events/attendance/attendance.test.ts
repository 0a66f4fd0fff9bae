import t from 'tap'
import { statements } from '../../../platform/database/database.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { held } from './attendance.fixtures.ts'

t.test('a list is recorded by id, external id and address; who is not found is counted, and never made', async t => {
  const { admin, as, people, begun, record, recorded, counts } = await held(t)
  const occurrence = await begun()
  const list = {
    people: [
      { id: people.ada },
      { externalId: 'bo', status: 'absent' },
      { email: 'LEADER@example.org' },
      { email: 'nobody@example.org' }
    ],
    headCount: 11
  }
  const unmatched = [{ index: 3, name: 'nobody@example.org' }]
  const before = (await admin.get('/v1/people?include=total')).body.totalCount
  t.match(await record('leader', occurrence, list), { status: 200, body: { matched: 3, unmatched, headCount: 11 } })
  t.strictSame(await recorded(occurrence), { ada: 'attended', bo: 'absent', leader: 'attended' })
  const expected = { attended: 2, absent: 1, unmatched: 1, headCount: 11, present: 11 }
  t.strictSame(await counts(occurrence), expected)
  t.equal((await admin.get('/v1/people?include=total')).body.totalCount, before)

  const of = (path: string) => admin.get(path).then(({ body }) => body.items)
  const all = await of(`/v1/occurrences/${occurrence}/attendance`)
  const one = all.find(({ person }: { person: { name: string } }) => person.name === 'ada')
  t.match(one, { occurrence: { id: occurrence }, status: 'attended', source: 'list', recordedBy: { name: 'leader' } })
  t.strictSame((await admin.get(`/v1/attendance/${one.id}`)).body, one)
  t.match(await of(`/v1/people/${people.ada}/attendance`), [{ id: one.id }])
  t.match((await admin.get(`/v1/occurrences/${occurrence}`)).body, { outcome: 'held' })

  const again = await admin.get(`/v1/occurrences/${occurrence}`)
  await record('leader', occurrence, list)
  t.strictSame(await of(`/v1/occurrences/${occurrence}/attendance`), all, 'sent twice, it is the same')
  t.equal((await admin.get(`/v1/occurrences/${occurrence}`)).headers.etag, again.headers.etag)

  await record('leader', occurrence, { people: [{ id: people.bo }] })
  t.strictSame(await counts(occurrence), { ...expected, attended: 3, absent: 0, unmatched: 0 }, 'the newest counts')
  const asked = await as('leader').ask(`{ occurrence(occurrence: "${occurrence}") {
    attendanceCounts { present } attendance(status: [attended]) { totalCount nodes { person { attendance { totalCount } } } } } }`)
  t.match(asked.data.occurrence, { attendanceCounts: { present: 11 }, attendance: { totalCount: 3 } })
  const sent = async () => {
    const before = statements.sent
    await admin.ask(
      '{ occurrences { nodes { attendanceCounts { present } attendance(first: 10) { nodes { person { name } } } } } }'
    )
    return statements.sent - before
  }
  t.equal(Math.min(await sent(), await sent(), await sent()), 1, 'with who was there in one statement')
  const { items } = (await admin.get(`/v1/activity?subject=${one.id}`)).body
  t.match(items, [{ verb: 'created', actorClass: 'member', person: { name: 'leader' } }])
  t.equal(items.length, 1)
})

t.test('addresses and external ids are those of people who have to do with the meeting', async t => {
  const { admin, people, other, begun, record, store } = await held(t)
  const unknown = async (occurrence: string, name: object) => {
    const known = (await record('leader', occurrence, { people: [name] })).body
    const never = (await record('leader', occurrence, { people: [{ email: 'never@example.org' }] })).body
    return JSON.stringify(known).replace(Object.values(name)[0], 'never@example.org') === JSON.stringify(never)
  }
  const occurrence = await begun()
  t.ok(await unknown(occurrence, { email: 'outsider@example.org' }), 'one without a tie looks like one that nobody has')
  t.ok(await unknown(occurrence, { externalId: 'outsider' }))
  t.equal(
    (await record('leader', occurrence, { people: [{ id: people.outsider }] })).body.matched,
    1,
    'an id is no secret'
  )

  const found = async (occurrence: string, name = 'outsider') =>
    (await record('leader', occurrence, { people: [{ email: `${name}@example.org` }] })).body.matched
  t.equal(await found(await begun(1, { speakers: [people.outsider] })), 1, 'who has a role')
  t.equal(
    await found(await begun(1, { hosts: [other] }), 'neighbour').catch(() => 0),
    undefined,
    'of another community only they record'
  )
  const shared = await begun(1, {
    hosts: (await admin.get(`/v1/occurrences/${occurrence}`)).body.hosts
      .map(({ id }: { id: string }) => id)
      .concat(other)
  })
  t.equal(await found(shared, 'neighbour'), 1, 'a member of a host that holds it, too')
  const date = await begun()
  await store.pool.query(
    `with guest as (
       insert into guests (occurrence_id, name, email, registered_at) values ($1, 'Guest', 'Outsider@Example.org', now()) returning id
     )
     insert into rsvps (occurrence_id, community_id, guest_id, status, answered_at)
     select o.id, o.community_id, guest.id, 'going', now() from occurrences o, guest where o.id = $1`,
    [date]
  )
  t.equal(await found(date), 1, 'a guest of the date')
  await admin.patch(`/v1/people/${people.bo}`, { email: 'ada@example.org' })
  t.equal(await found(date, 'ada'), 0, 'an address of two people is that of neither')
})

t.test('those who organise it and those who manage a host record it, and programs with the scope', async t => {
  const { as, admin, caller, people, portal, begun, record } = await held(t)
  const occurrence = await begun(1, { facilitators: [people.neighbour] })
  const body = { headCount: 3 }
  for (const name of ['leader', 'chief', 'neighbour']) t.equal((await record(name, occurrence, body)).status, 200, name)
  for (const name of ['ada', 'outsider']) isProblem(t, await record(name, occurrence, body), 'FORBIDDEN', name)
  const program = async (...given: Parameters<typeof caller>) =>
    (await caller(...given)).post(`/v1/occurrences/${occurrence}/attendance`, { headCount: 4 })
  t.equal((await program('secret', ['attendance:write', 'events:read', 'communities:read'], portal)).status, 200)
  isProblem(t, await program('secret', ['attendance:read', 'events:write']), 'FORBIDDEN')
  const allowed = async (name: string) =>
    (await as(name).get(`/v1/occurrences/${occurrence}/allowed`)).body.items.find(
      ({ operation }: { operation: string }) => operation === 'recordAttendance'
    )
  t.match(await allowed('leader'), { allowed: true })
  t.match(await allowed('ada'), { allowed: false, code: 'FORBIDDEN' })

  await record('leader', occurrence, { people: [{ id: people.ada }, { id: people.bo, status: 'absent' }] })
  const seen = async (name: string) => {
    const { body } = await as(name).get(`/v1/occurrences/${occurrence}/attendance`)
    return body.items.map(({ person }: { person: { name: string } }) => person.name).sort()
  }
  t.strictSame(await seen('leader'), ['ada', 'bo'])
  t.strictSame(await seen('ada'), ['ada'], 'members see who was there, not who was absent')
  t.strictSame(await seen('bo'), ['ada', 'bo'], 'but their own')
  t.strictSame(await seen('outsider'), [])
  const { items } = (await admin.get(`/v1/activity?subject=${occurrence}&verb=updated`)).body
  t.ok(
    items.some(({ actorClass }: { actorClass: string }) => actorClass === 'robot'),
    'a program’s act is that of a program'
  )
})

t.test('nobody was at what is ahead or cancelled', async t => {
  const { as, admin, date, begun, record } = await held(t)
  const ahead = await date()
  isProblem(t, await record('leader', ahead, { headCount: 1 }), 'RULE_BROKEN')
  const { items } = (await as('leader').get(`/v1/occurrences/${ahead}/allowed`)).body
  t.match(
    items.find(({ operation }: { operation: string }) => operation === 'recordAttendance'),
    { allowed: false, code: 'RULE_BROKEN', reason: /has not started/ }
  )
  const cancelled = await begun(0.5)
  await admin.post(`/v1/occurrences/${cancelled}/transitions`, { transition: 'cancel', reason: 'Flooded.' })
  t.match(await record('leader', cancelled, { headCount: 1 }), { status: 422, body: { detail: /is cancelled/ } })

  const occurrence = await begun()
  const bad: [object, RegExp][] = [
    [{}, /at least 1 of: people, headCount, report/],
    [{ people: [{ status: 'absent' }] }, /Required: the `id`/],
    [{ people: [{}] }, /Required: the `id`/],
    [{ report: 'Name,Who\nAda,ada' }, /not an attendance report of a known tool/],
    [{ headCount: -1 }, /must be at least 0/]
  ]
  for (const [body, detail] of bad)
    t.match(await record('leader', occurrence, body), { status: 400, body: { detail } }, JSON.stringify(body))
  t.match(await record('leader', occurrence, { report: 'Name,Who\nAda,ada', headCount: 2 }), {
    status: 422,
    body: { detail: /report alone/ }
  })
})

t.test('a head count says how many were there, without names', async t => {
  const { admin, begun, record, counts } = await held(t)
  const occurrence = await begun()
  t.match(await record('leader', occurrence, { headCount: 7 }), { body: { matched: 0, unmatched: [], headCount: 7 } })
  t.strictSame(await counts(occurrence), { attended: 0, absent: 0, unmatched: 0, headCount: 7, present: 7 })
  t.match((await admin.get(`/v1/occurrences/${occurrence}`)).body, { outcome: 'held' })
  const nobody = await begun()
  await record('leader', nobody, { headCount: 0 })
  t.match((await admin.get(`/v1/occurrences/${nobody}`)).body, { outcome: 'upcoming' }, 'nobody holds nothing')
  await record('leader', nobody, { people: [{ externalId: 'ada', status: 'absent' }] })
  t.match((await admin.get(`/v1/occurrences/${nobody}`)).body, { outcome: 'upcoming' })
  await admin.patch(`/v1/occurrences/${nobody}`, { outcome: 'not_held', cause: 'Too few came.' })
  await record('leader', nobody, { headCount: 2 })
  t.match((await admin.get(`/v1/occurrences/${nobody}`)).body, { outcome: 'not_held' }, 'what is on record stays')
})

t.test('attendance moves with its occurrence, and its list is that of a community’s year', async t => {
  const { admin, people, community, other, begun, record } = await held(t)
  const [late, early] = [await begun(2), await begun(5, { hosts: [other, community] })]
  await record('leader', late, { people: [{ id: people.ada }] })
  await admin.post(`/v1/occurrences/${early}/attendance`, { people: [{ id: people.ada }] })
  const listed = async (query: string) =>
    (await admin.get(`/v1/attendance?${query}`)).body.items.map(
      ({ occurrence }: { occurrence: { id: string } }) => occurrence.id
    )
  const year = `community=${community}&startsSince=${new Date(Date.now() - 365 * 86_400_000).toISOString()}`
  t.strictSame(await listed(year), [early, late], 'also what it hosts with others')
  t.strictSame(await listed('community=dyers'), [early])
  const { start } = (await admin.get(`/v1/occurrences/${late}`)).body
  await admin.patch(`/v1/occurrences/${late}`, { start: `2020-01-01T${start.slice(11)}` })
  t.strictSame(await listed(year), [early])
  t.strictSame(await listed(`community=${community}`), [late, early])
})

t.test('a record made by mistake is deleted by those who record attendance, and by nobody else', async t => {
  const { admin, as, people, begun, record, recorded, counts } = await held(t)
  const occurrence = await begun(1, { facilitators: [people.neighbour] })
  const list = { people: [{ id: people.ada }, { id: people.bo, status: 'absent' }], headCount: 3 }
  await record('leader', occurrence, list)
  const { items } = (await admin.get(`/v1/occurrences/${occurrence}/attendance`)).body
  const [ada, bo] = ['ada', 'bo'].map(
    name => `/v1/attendance/${items.find(({ person }: { person: { name: string } }) => person.name === name).id}`
  ) as [string, string]
  isProblem(t, await as('ada').delete(ada), 'FORBIDDEN', 'nobody takes themselves off the list')
  isProblem(t, await as('bo').delete(ada), 'FORBIDDEN')
  isProblem(t, await as('outsider').delete(ada), 'NOT_FOUND')
  isProblem(t, await as('leader').delete(ada, '"an older one"'), 'PRECONDITION_FAILED')
  t.equal((await as('neighbour').delete(ada)).status, 204)
  t.equal((await as('leader').delete(bo)).status, 204)
  isProblem(t, await as('leader').delete(bo), 'NOT_FOUND')
  t.strictSame(await recorded(occurrence), {})
  t.strictSame(await counts(occurrence), { attended: 0, absent: 0, unmatched: 0, headCount: 3, present: 3 })
  t.match((await admin.get(`/v1/occurrences/${occurrence}`)).body, { outcome: 'held' }, 'what became of it stays')
  t.match((await admin.get(`/v1/activity?subject=${ada.split('/').at(-1)}`)).body.items, [
    { verb: 'created', person: { name: 'leader' } },
    { verb: 'deleted', person: { name: 'neighbour' } }
  ])
  await record('leader', occurrence, list)
  t.strictSame(await recorded(occurrence), { ada: 'attended', bo: 'absent' }, 'and can be recorded again')
})
