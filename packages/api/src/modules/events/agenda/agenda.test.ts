import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { gathered, type Item } from './agenda.fixtures.ts'

t.test('an agenda has what its format has: items are created, put in order, changed and deleted', async t => {
  const { as, admin, people, meeting, item, items } = await gathered(t)
  const occurrence = await meeting('talk')
  t.match((await as('outsider').get(`/v1/occurrences/${occurrence}/agenda`)).body, {
    format: 'talk',
    itemKinds: ['talk', 'question', 'action'],
    votesPerPerson: 3,
    silent: []
  })
  const first = await item('leader', occurrence, 'talk', {
    title: 'Second',
    position: 2,
    durationMinutes: 20,
    speakers: [people.neighbour],
    externalSpeakers: [{ name: 'Grace Moreau', organisation: 'Harbour Institute' }]
  })
  t.match(first, {
    status: 201,
    body: {
      occurrence: { id: occurrence },
      kind: 'talk',
      visibility: 'public',
      speakers: [{ name: 'neighbour' }],
      externalSpeakers: [{ name: 'Grace Moreau' }],
      proposer: null,
      votes: null
    }
  })
  await item('leader', occurrence, 'talk', { title: 'First', position: 1 })
  const action = await item('leader', occurrence, 'action', {
    title: 'Print less',
    assignee: people.ada,
    dueOn: '2040-01-02'
  })
  await item('ada', occurrence, 'question', { title: 'Why?' })
  t.strictSame(await items('bo', occurrence), ['First', 'Second', 'Print less', 'Why?'])
  t.strictSame(await items('outsider', occurrence), ['First', 'Second'], 'talks alone are for all')

  const own = `/v1/agenda-items/${action.body.id}`
  t.match((await as('ada').patch(own, { isDone: true })).body, { isDone: true, assignee: { name: 'ada' } })
  t.match(await as('ada').patch(own, { dueOn: '2041-01-01' }), {
    body: { code: 'FORBIDDEN', errors: [{ pointer: '/dueOn' }] }
  })
  isProblem(t, await as('bo').patch(own, { isDone: false }), 'FORBIDDEN')
  const { data } = await admin.ask(`{
    occurrence(occurrence: "${occurrence}") { agendaItems(kind: [action], isDone: true) { nodes { title assignee { name } } } }
    agendaItems(assignee: ["${people.ada}"], occurrence: ["${occurrence}"]) { totalCount }
  }`)
  t.strictSame(data, {
    occurrence: { agendaItems: { nodes: [{ title: 'Print less', assignee: { name: 'ada' } }] } },
    agendaItems: { totalCount: 1 }
  })
  t.equal((await as('leader').delete(own)).status, 204)
  await admin.delete(`/v1/people/${people.neighbour}`)
  t.strictSame((await admin.get(`/v1/agenda-items/${first.body.id}`)).body.speakers, [], 'the talk stays')
})

t.test(
  'an item that does not fit its format, its kind or its creator is refused, and how to put it right is said',
  async t => {
    const { as, admin, page, meeting, item, date, take } = await gathered(t)
    const occurrence = await meeting('lean_coffee')
    const refused = async (who: string, kind: string, more: object, code: string, pointer: string) =>
      t.match((await item(who, occurrence, kind, more)).body, { code, errors: [{ pointer }] }, `${kind} of ${who}`)
    await refused('leader', 'talk', {}, 'RULE_BROKEN', '/kind')
    await refused(
      'leader',
      'topic',
      { assignee: (await as('leader').get('/v1/me')).body.person.id },
      'RULE_BROKEN',
      '/assignee'
    )
    await refused('ada', 'action', {}, 'FORBIDDEN', '/kind')
    await refused('ada', 'topic', { position: 1 }, 'FORBIDDEN', '/position')
    await refused('leader', 'topic', { durationMinutes: 0 }, 'INVALID_INPUT', '/durationMinutes')
    await refused('leader', 'topic', { title: ' ' }, 'INVALID_INPUT', '/title')
    t.match((await item('leader', await meeting('launch'), 'objective')).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/objective' }]
    })
    const topic = (await item('leader', occurrence, 'topic')).body.id
    t.match((await admin.patch(`/v1/agenda-items/${topic}`, { objective: null })).body, { code: 'RULE_BROKEN' })
    isProblem(t, await item('outsider', occurrence, 'topic'), 'FORBIDDEN')
    isProblem(t, await page.post('/v1/agenda-items', { occurrence, kind: 'topic', title: 'x' }), 'FORBIDDEN')
    for (let n = 0; n < 20; n++) await item('ada', occurrence, 'topic')
    t.match((await item('ada', occurrence, 'topic')).body, { code: 'RULE_BROKEN', detail: /20 items/ })
    t.match(
      (await admin.post('/v1/agenda-items', { occurrence, kind: 'topic', title: 'x', visibility: 'public' })).status,
      201
    )

    const over = await date({ start: '2020-01-01T10:00', format: 'lean_coffee' })
    t.match((await item('ada', over, 'topic')).body, { code: 'RULE_BROKEN', detail: /is over/ })
    t.equal((await item('leader', over, 'action')).status, 201, 'what is to be done is noted afterwards')
    const { event } = (await admin.get(`/v1/occurrences/${occurrence}`)).body
    await take('leader', event.id, 'cancel', 'Flood.')
    t.match((await item('leader', occurrence, 'topic')).body, { code: 'RULE_BROKEN', detail: /cancelled/ })
  }
)

t.test('people vote for topics within their budget, and withdraw their votes', async t => {
  const { as, admin, meeting, item, vote, community, people } = await gathered(t)
  const occurrence = await meeting('lean_coffee')
  const [one, two] = await Promise.all(
    ['One', 'Two'].map(async title => (await item('ada', occurrence, 'topic', { title })).body.id)
  )
  t.strictSame((await vote('bo', one!, 2)).body, { votesPerPerson: 3, votesLeft: 1, votes: [{ item: one, votes: 2 }] })
  t.match((await vote('bo', two!, 2)).body, {
    code: 'RULE_BROKEN',
    detail: /1 of 3 votes left/,
    errors: [{ pointer: '/votes' }]
  })
  await vote('bo', two!, 1)
  t.match((await vote('bo', two!, 2)).body, { code: 'RULE_BROKEN', detail: /1 of 3/ })
  const third = (await item('leader', occurrence, 'topic')).body.id
  t.match((await vote('bo', third, 1)).body, { code: 'RULE_BROKEN', detail: /All of your 3 votes/ })
  await vote('leader', one!, 3)
  t.equal((await as('ada').get(`/v1/agenda-items/${one}`)).body.votes, 5)
  t.match((await vote('bo', one!, 0)).body, { votesLeft: 2, votes: [{ item: two, votes: 1 }] })
  t.match((await as('bo').get(`/v1/occurrences/${occurrence}/ballot`)).body, { votesLeft: 2 })
  await as('leader').put(`/v1/occurrences/${occurrence}/agenda`, { votesPerPerson: 1 })
  t.match((await as('leader').get(`/v1/occurrences/${occurrence}/ballot`)).body, {
    votesPerPerson: 1,
    votesLeft: 0,
    votes: [{ votes: 3 }]
  })
  t.match((await vote('leader', one!, 2)).body, { votes: [{ votes: 2 }] }, 'fewer are always possible')
  isProblem(t, await vote('leader', one!, 3), 'RULE_BROKEN')
  await as('leader').delete(`/v1/agenda-items/${one}`)
  t.match(
    (await as('leader').get(`/v1/occurrences/${occurrence}/ballot`)).body,
    { votesLeft: 1, votes: [] },
    'with a topic its votes go'
  )

  const allowed = async (who: typeof admin, id = two) =>
    (await who.get(`/v1/agenda-items/${id}/allowed`)).body.items.find(
      ({ operation }: { operation: string }) => operation === 'setAgendaItemVote'
    )
  t.match(await allowed(as('bo')), { allowed: true })
  const { items: onDate } = (await as('bo').get(`/v1/occurrences/${occurrence}/allowed`)).body
  t.match(onDate.slice(-3), [
    { operation: 'createAgendaItem', allowed: true },
    { operation: 'setOccurrenceAgenda', allowed: false },
    { operation: 'revealOccurrenceAgenda', allowed: false }
  ])
  t.match(await allowed(admin), { allowed: false, code: 'FORBIDDEN' })
  isProblem(t, await vote('outsider', two!, 1), 'NOT_FOUND')
  isProblem(t, await admin.put(`/v1/agenda-items/${two}/vote`, { votes: 1 }), 'FORBIDDEN')
  const action = (await item('leader', occurrence, 'action')).body.id
  t.equal(await allowed(as('leader'), action), undefined)
  t.match((await vote('bo', action, 1)).body, { code: 'RULE_BROKEN', detail: /takes no votes/ })
  await admin.post('/v1/memberships', { community, person: people.outsider, status: 'active' })
  const { data } = await as('outsider').ask(
    `mutation { setAgendaItemVote(agendaItem: "${two}", input: { votes: 1 }) { votesLeft } }`
  )
  t.equal(data.setAgendaItemVote.votesLeft, 0)
})

t.test('rounds show who has not spoken yet, as far as one sees who comes', async t => {
  const { as, people, meeting, item, put } = await gathered(t)
  const occurrence = await meeting('core_check_in')
  for (const name of ['ada', 'bo', 'outsider']) await put(name, occurrence, 'going')
  const { id } = (await item('leader', occurrence, 'round', { spoken: [people.bo], visibility: 'internal' })).body
  const names = async (name: string) => {
    const { body } = await as(name).get(`/v1/agenda-items/${id}`)
    return [body.spoken, body.notSpoken].map(list => list.map((person: { name: string }) => person.name))
  }
  t.strictSame(await names('ada'), [['bo'], ['ada', 'outsider']])
  t.strictSame(await names('neighbour'), [['bo'], []])
  await as('leader').patch(`/v1/agenda-items/${id}`, { spoken: [people.bo, people.ada] })
  t.strictSame(await names('ada'), [['bo', 'ada'], ['outsider']])
})

t.test('until it is revealed nobody sees what others propose, however they ask', async t => {
  const { as, admin, caller, people, meeting, item, items } = await gathered(t)
  const occurrence = await meeting('retrospective')
  t.match((await admin.get(`/v1/occurrences/${occurrence}/agenda`)).body.silent, ['proposals', 'votes', 'answers'])
  const { body } = await item('ada', occurrence, 'topic', { title: 'Secret' })
  t.match(body, { title: 'Secret', proposer: { name: 'ada' }, votes: null })
  await as('ada').patch(`/v1/agenda-items/${body.id}`, { title: 'Secret still' })
  t.strictSame(await items('ada', occurrence), ['Secret still'])
  const secret = await caller('secret')
  for (const other of [as('bo'), as('leader'), as('chief'), admin, secret]) {
    isProblem(t, await other.get(`/v1/agenda-items/${body.id}`), 'NOT_FOUND')
    const list = (await other.get(`/v1/agenda-items?occurrence=${occurrence}&include=total`)).body
    t.match(list, { items: [], totalCount: 0 })
    const { data } = await other.ask(`{
      node(id: "${body.id}") { id }
      occurrence(occurrence: "${occurrence}") { agendaItems { totalCount nodes { id } } }
    }`)
    t.strictSame(data, { node: null, occurrence: { agendaItems: { totalCount: 0, nodes: [] } } })
  }
  const since = async (who = admin) =>
    (await who.get(`/v1/activity?limit=100`)).body.items.filter(
      ({ subjectType }: { subjectType: string }) => subjectType === 'agenda_item' || subjectType === 'agenda'
    )
  t.strictSame(await since(), [], 'nothing is on record, so that no webhook tells it')
  t.strictSame(await since(as('ada')), [])
  const exported = async (who = admin) => (await who.get(`/v1/people/${people.ada}/export`)).text
  t.notMatch(await exported(), /Secret/, 'not by an export of the organisation')
  t.match(await exported(as('ada')), /Secret still/)
  isProblem(
    t,
    await as('ada').post(`/v1/occurrences/${occurrence}/agenda/reveals`, { inputs: ['proposals'] }),
    'FORBIDDEN'
  )
  isProblem(t, await as('leader').put(`/v1/occurrences/${occurrence}/agenda`, { silent: [] }), 'RULE_BROKEN')

  const revealed = await as('leader').post(`/v1/occurrences/${occurrence}/agenda/reveals`, { inputs: ['proposals'] })
  t.strictSame(revealed.body.silent, ['votes', 'answers'])
  t.strictSame(await items('bo', occurrence), ['Secret still'])
  t.strictSame(
    (await since()).map(
      ({
        verb,
        subjectType,
        actorClass,
        after
      }: Record<'verb' | 'subjectType' | 'actorClass', string> & { after: Partial<Item> }) => [
        verb,
        subjectType,
        actorClass,
        after.title ?? null
      ]
    ),
    [
      ['created', 'agenda', 'member', null],
      ['created', 'agenda_item', 'robot', 'Secret still']
    ],
    'what is revealed is on record, whole, and who revealed it'
  )
  await item('bo', occurrence, 'topic', { title: 'Open' })
  t.strictSame(await items('ada', occurrence), ['Secret still', 'Open'], 'what is added later is seen at once')
  t.match(await exported(), /Secret still/)
})

t.test('until they are revealed votes are not counted, and answers are seen by their authors', async t => {
  const { as, admin, meeting, item, vote } = await gathered(t)
  const occurrence = await meeting('retrospective')
  const reveal = (...inputs: string[]) => as('leader').post(`/v1/occurrences/${occurrence}/agenda/reveals`, { inputs })
  const question = (await item('leader', occurrence, 'question', { title: 'How was it?' })).body.id
  t.equal((await as('bo').get(`/v1/agenda-items/${question}`)).status, 200, 'what is asked is seen by all')
  const topic = (await item('ada', occurrence, 'topic')).body.id
  isProblem(t, await vote('bo', topic, 1), 'NOT_FOUND')
  await reveal('proposals')
  await vote('bo', topic, 2)
  t.equal((await admin.get(`/v1/agenda-items/${topic}`)).body.votes, null)
  t.equal((await as('bo').get(`/v1/agenda-items/${topic}`)).body.votes, null)
  const before = (await admin.get(`/v1/agenda-items/${topic}`)).body
  await vote('ada', topic, 3)
  t.strictSame((await admin.get(`/v1/agenda-items/${topic}`)).body, before, 'a vote leaves no trace')

  const answer = (name: string, text: string) => as(name).put(`/v1/agenda-items/${question}/answer`, { text })
  const first = await answer('ada', 'Too long.')
  t.match(first, { status: 200, body: { text: 'Too long.', person: { name: 'ada' }, item: { id: question } } })
  t.strictSame((await answer('ada', 'Too long.')).body, first.body)
  await answer('bo', 'Too short.')
  const answers = async (who: typeof admin) => {
    const list = (await who.get(`/v1/agenda-items/${question}/answers`)).body.items.map(
      ({ text }: { text: string }) => text
    )
    const { data } = await who.ask(
      `{ agendaItem(agendaItem: "${question}") { answers { nodes { text } totalCount } } }`
    )
    t.strictSame(
      data.agendaItem.answers.nodes.map(({ text }: { text: string }) => text),
      list
    )
    t.equal(data.agendaItem.answers.totalCount, list.length)
    return list
  }
  t.strictSame(await answers(as('ada')), ['Too long.'])
  for (const other of [as('leader'), as('chief'), admin]) t.strictSame(await answers(other), [])
  await reveal('votes', 'answers')
  t.equal((await as('bo').get(`/v1/agenda-items/${topic}`)).body.votes, 5)
  t.strictSame(await answers(as('leader')), ['Too long.', 'Too short.'])
  await answer('ada', 'Just right.')
  t.strictSame(await answers(as('leader')), ['Just right.', 'Too short.'])
  isProblem(t, await as('bo').put(`/v1/agenda-items/${topic}/answer`, { text: 'x' }), 'RULE_BROKEN')
})
