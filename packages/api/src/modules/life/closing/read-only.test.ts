import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { closingStage, day } from './closing.fixtures.ts'

const READ_ONLY = { status: 403, body: { code: 'FORBIDDEN', detail: /read-only.*reopen/s } }

/** A community with something of everything, which then closed. */
const closed = async (t: Parameters<typeof closingStage>[0]) => {
  const stage = await closingStage(t)
  const { admin, as, community, people, begin, close, later, learned } = stage
  const resource = (await learned()).body.id
  const event = await made(admin, '/v1/events', {
    hosts: [community],
    title: 'Weaving',
    mode: 'online',
    start: `${day(-7)}T14:00`,
    timeZone: 'UTC',
    durationMinutes: 60,
    status: 'confirmed'
  })
  const occurrence = (await admin.get(`/v1/events/${event}/occurrences`)).body.items[0].id
  const draft = await made(admin, `/v1/communities/${community}/charters`, {
    sections: [{ section: 'mission', text: 'Weave on.' }]
  })
  const comment = (await as('ada').post(`/v1/charters/${draft}/comments`, { text: 'Fine.' })).body.id
  const kudo = (await as('ada').post('/v1/kudos', { to: people.bo, message: 'Thank you.', community })).body.id
  const terms = (await admin.get(`/v1/terms?community=${community}`)).body.items
  await begin(day(9))
  await later(9)
  t.equal((await close()).status, 200)
  return { ...stage, resource, event, occurrence, draft, comment, kudo, term: terms[0].id as string }
}

t.test('a community that closed is read-only, for its people, its admins and keys alike', async t => {
  const all = await closed(t)
  const { admin, as, community, resource, event, occurrence, draft, term, memberships, charter } = all
  const changes: [string, 'post' | 'patch' | 'put', string, object][] = [
    ['leader', 'patch', `/v1/communities/${community}`, { summary: 'More.' }],
    [
      'leader',
      'post',
      '/v1/events',
      {
        hosts: [community],
        title: 'More',
        mode: 'online',
        start: `${day(9)}T14:00`,
        timeZone: 'UTC',
        durationMinutes: 60
      }
    ],
    ['leader', 'patch', `/v1/events/${event}`, { title: 'More' }],
    ['leader', 'post', `/v1/events/${event}/transitions`, { transition: 'cancel', reason: 'No.' }],
    ['leader', 'patch', `/v1/occurrences/${occurrence}`, { title: 'More', scope: 'this' }],
    ['leader', 'post', `/v1/occurrences/${occurrence}/attendance`, { people: [{ externalId: 'ada' }] }],
    ['leader', 'put', `/v1/occurrences/${occurrence}/minutes`, { text: 'More.' }],
    ['leader', 'post', '/v1/resources', { community, kind: 'link', title: 'More', url: 'https://more.example' }],
    ['leader', 'patch', `/v1/resources/${resource}`, { title: 'More' }],
    ['leader', 'post', `/v1/resources/${resource}/transitions`, { transition: 'archive' }],
    ['chief', 'post', '/v1/terms', { membership: memberships.member, role: 'core' }],
    ['chief', 'patch', `/v1/terms/${term}`, { endedOn: day() }],
    ['leader', 'patch', `/v1/memberships/${memberships.member}`, { joinedOn: day(-3) }],
    ['leader', 'post', `/v1/communities/${community}/charters`, {}],
    ['leader', 'patch', `/v1/charters/${draft}`, { title: 'More' }],
    ['leader', 'post', `/v1/charters/${draft}/transitions`, { transition: 'open_vote' }],
    ['leader', 'put', `/v1/charters/${draft}/vote`, { answer: 'agree' }],
    ['leader', 'post', `/v1/charters/${draft}/comments`, { text: 'More.' }],
    ['leader', 'post', `/v1/communities/${community}/reviews`, {}],
    ['leader', 'post', `/v1/communities/${community}/touchpoints`, { kind: 'people_released', plannedOn: day(9) }]
  ]
  for (const [name, verb, path, body] of changes) {
    const answer = await as(name)[verb](path, body)
    t.match(answer, READ_ONLY, `${verb} ${path} as ${name}: ${answer.status} ${answer.body?.detail}`)
    if (path.endsWith('/vote') || path.endsWith('/comments')) continue
    const keyed = await admin[verb](path, body)
    t.match(keyed, READ_ONLY, `${verb} ${path} as a key: ${keyed.status} ${keyed.body?.detail}`)
  }
  t.match((await admin.get(`/v1/communities/${community}/charter`)).body, { id: charter }, 'and stays readable')
})

t.test('what is allowed says so beforehand', async t => {
  const { as, admin, allowedTo, event, community, people } = await closed(t)
  for (const client of [as('leader'), admin])
    t.match(await allowedTo(client, 'updateCommunity'), { allowed: false, code: 'FORBIDDEN', reason: /read-only/ })
  t.match(await allowedTo(as('leader'), 'reopen'), { allowed: true })
  t.match(await allowedTo(admin, 'deleteCommunity'), { allowed: true })
  const outsider = as('outsider')
  t.match(await allowedTo(outsider, 'createMembership'), { allowed: false, reason: /no longer accepts members/ })
  t.match(await outsider.post('/v1/memberships', { community, person: people.outsider }), { status: 422 })
  const { items } = (await as('leader').get(`/v1/events/${event}/allowed`)).body
  t.match(
    items.map(({ allowed }: { allowed: boolean }) => allowed),
    items.map(() => false)
  )
})

t.test('who may do nothing there hears that, and who does not see it hears nothing', async t => {
  const { as, admin, community } = await closed(t)
  t.match(await as('member').patch(`/v1/communities/${community}`, { summary: 'More.' }), {
    status: 403,
    body: { detail: /^Only / }
  })
  const hidden = await made(admin, '/v1/communities', { name: 'Hidden', status: 'closed', visibility: 'members' })
  t.equal((await as('outsider').patch(`/v1/communities/${hidden}`, { summary: 'More.' })).status, 404)
})

t.test('leaving, thanks, own words, corrections, erasure, imports and a new beginning go on', async t => {
  const { as, admin, community, memberships, people, comment, kudo, takes } = await closed(t)
  t.match(await as('ada').post('/v1/kudos', { to: people.bo, message: 'Thanks for all.', community }), { status: 201 })
  t.match(await as('ada').delete(`/v1/kudos/${kudo}`), { status: 204 })
  t.match(await as('ada').delete(`/v1/charter-comments/${comment}`), { status: 204 })
  t.match(await as('member').post(`/v1/memberships/${memberships.member}/transitions`, { transition: 'leave' }), {
    status: 200,
    body: { status: 'alumni' }
  })
  t.match(await as('bo').post(`/v1/people/${people.bo}/erasure`, { reason: 'Mine.' }), { status: 200 })
  const imported = await admin.put('/v1/memberships', {
    items: [{ community, person: people.outsider, status: 'alumni' }]
  })
  t.match(imported.body.items, [{ outcome: 'created' }])
  const back = await admin.post(`/v1/memberships/${memberships.member}/transitions`, { transition: 'join' })
  t.match(back, { status: 409, body: { detail: /no longer accepts members/ } }, 'but nobody comes back')
  t.match(await takes(as('leader'), 'reopen'), { status: 200 })
  t.match(await as('leader').patch(`/v1/communities/${community}`, { summary: 'Anew.' }), { status: 200 })
})

t.test('a merged and a withdrawn community say what to do instead', async t => {
  const { admin, as, community, portal } = await closingStage(t)
  const other = await made(admin, '/v1/communities', { name: 'Dyers', status: 'active' })
  t.equal(
    (await as('chief').post(`/v1/communities/${community}/transitions`, { transition: 'merge', into: other })).status,
    200
  )
  t.match(await as('leader').patch(`/v1/communities/${community}`, { summary: 'More.' }), {
    status: 403,
    body: { detail: /merged into another.*relations/ }
  })
  const left = await made(admin, '/v1/communities', { name: 'Left', status: 'withdrawn', portals: [portal] })
  t.match(await as('chief').patch(`/v1/communities/${left}`, { summary: 'More.' }), {
    status: 403,
    body: { detail: /withdrawn.*POST \/v1\/communities/ }
  })
  for (const status of ['draft', 'dormant', 'closing', 'declined'])
    t.equal(
      (
        await admin.patch(`/v1/communities/${await made(admin, '/v1/communities', { name: status, status })}`, {
          summary: 'x'
        })
      ).status,
      200,
      `${status} can be changed`
    )
})

t.test('the page of a community that closed is still its portal’s', async t => {
  const { admin, as, community, portal, begin, close, later } = await closingStage(t)
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://own.example/looms' })
  await begin(day(9))
  await later(9)
  await close({ noLessonsKnown: true })
  t.match(await as('chief').patch(`/v1/pages/${page}`, { mission: 'Weave.' }), { status: 200 })
  t.match(
    await as('chief').post(`/v1/pages/${page}/removals`, { reason: 'It closed.' }),
    { status: 409 },
    'by its own rules'
  )
})

t.test('GraphQL refuses the same', async t => {
  const { as, community } = await closed(t)
  const { errors } = await as('leader').ask(
    'mutation ($id: ID!) { updateCommunity(community: $id, ifMatch: "*", input: { summary: "More." }) { id } }',
    { id: community }
  )
  t.match(errors, [{ extensions: { code: 'FORBIDDEN' }, message: /read-only/ }])
})
