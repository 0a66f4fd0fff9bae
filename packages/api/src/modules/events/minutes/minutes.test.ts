import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { held, PAST } from '../publication/publication.fixtures.ts'

t.test('minutes are written, corrected, published and withdrawn, over REST and GraphQL', async t => {
  const { as, admin, people, past } = await held(t, { noteTakers: ['bo'] })
  const address = `/v1/occurrences/${past}/minutes`
  isProblem(t, await as('leader').get(address), 'NOT_FOUND')
  const written = await as('bo').put(address, { text: '## Decided\n\nWe test it.' })
  t.match(written, {
    status: 200,
    body: {
      occurrence: { id: past },
      text: '## Decided\n\nWe test it.',
      authors: [{ name: 'bo' }],
      visibility: 'public',
      status: 'draft',
      publishedAt: null
    }
  })
  const { id } = written.body
  t.strictSame((await as('bo').put(address, { text: '## Decided\n\nWe test it.' })).body, written.body, 'a retry')
  t.match((await as('leader').put(address, { text: 'Corrected.', visibility: 'internal' })).body, {
    id,
    text: 'Corrected.',
    visibility: 'internal',
    authors: [{ name: 'bo' }, { name: 'leader' }]
  })
  t.match((await as('bo').put(address, { text: 'Again.' })).body, {
    visibility: 'internal',
    authors: [{ name: 'bo' }, { name: 'leader' }]
  })
  const { body } = await as('leader').patch(`/v1/minutes/${id}`, { authors: [people.ada] })
  t.match(body, { text: 'Again.', authors: [{ name: 'ada' }] })
  t.equal((await as('ada').get(`/v1/minutes/${id}`)).status, 200, 'authors see their draft')
  isProblem(t, await as('neighbour').get(`/v1/minutes/${id}`), 'NOT_FOUND')

  const transition = (name: string, to: string) => as(name).post(`/v1/minutes/${id}/transitions`, { transition: to })
  isProblem(t, await transition('leader', 'withdraw'), 'MOVE_NOT_ALLOWED')
  const published = await transition('ada', 'publish')
  t.match(published.body, { status: 'published', publishedAt: /^\d{4}-/ })
  isProblem(t, await transition('ada', 'publish'), 'MOVE_NOT_ALLOWED')
  t.equal((await as('neighbour').get(address)).status, 200)
  const { data } = await admin.ask(`{
    occurrence(occurrence: "${past}") { minutes { text authors { name } } }
    allMinutes(author: ["${people.ada}"]) { totalCount }
    minutes(minutes: "${id}") { status }
    occurrenceMinutes(occurrence: "${past}") { id }
  }`)
  t.strictSame(data, {
    occurrence: { minutes: { text: 'Again.', authors: [{ name: 'ada' }] } },
    allMinutes: { totalCount: 1 },
    minutes: { status: 'published' },
    occurrenceMinutes: { id }
  })
  const { items } = (await admin.get(`/v1/activity?subject=${id}`)).body
  t.strictSame(
    items.map(({ verb, after }: { verb: string; after: Record<string, unknown> }) => [verb, after.status ?? null]),
    [
      ['created', 'draft'],
      ['updated', null],
      ['updated', null],
      ['updated', null],
      ['updated', 'published']
    ]
  )
  t.notMatch(JSON.stringify(items), /Again|Corrected|Decided/, 'the log has no words of it')
  t.match((await transition('ada', 'withdraw')).body, { status: 'draft', publishedAt: null })
  isProblem(t, await as('neighbour').get(address), 'NOT_FOUND')

  await admin.delete(`/v1/people/${people.ada}`)
  t.match((await admin.get(address)).body, { text: 'Again.', authors: [] }, 'the text stays without the name')
})

t.test('minutes are seen by their visibility, never wider than that of their event', async t => {
  const { as, admin, page, past, event, occurrences, community } = await held(t)
  const publish = async (occurrence: string, visibility: string) => {
    const { body } = await admin.put(`/v1/occurrences/${occurrence}/minutes`, { text: 'Said.', visibility })
    await admin.post(`/v1/minutes/${body.id}/transitions`, { transition: 'publish' })
    return body.id as string
  }
  const seen = async (id: string) => {
    const callers = { page, outsider: as('outsider'), bo: as('bo'), chief: as('chief'), admin }
    const answers = Object.entries(callers).map(async ([name, caller]) =>
      (await caller.get(`/v1/minutes/${id}`)).status === 200 ? [name] : []
    )
    return (await Promise.all(answers)).flat()
  }
  const id = await publish(past, 'members')
  t.strictSame(await seen(id), ['bo', 'chief', 'admin'])
  await admin.patch(`/v1/minutes/${id}`, { visibility: 'internal' })
  t.strictSame(await seen(id), ['outsider', 'bo', 'chief', 'admin'])
  await admin.patch(`/v1/minutes/${id}`, { visibility: 'public' })
  t.strictSame(await seen(id), ['page', 'outsider', 'bo', 'chief', 'admin'])
  t.equal((await page.get(`/v1/minutes?community=${community}&status=published`)).body.items.length, 1)

  const confidential = (await occurrences(await event({ ...PAST, visibility: 'members' })))[0]!.id
  isProblem(
    t,
    await admin.put(`/v1/occurrences/${confidential}/minutes`, { text: 'Said.', visibility: 'public' }),
    'RULE_BROKEN'
  )
  t.match((await admin.put(`/v1/occurrences/${confidential}/minutes`, { text: 'Said.' })).body, {
    visibility: 'members'
  })
})

t.test(
  'minutes are of what has begun and takes place, and are written by those who run it or take its notes',
  async t => {
    const { as, admin, page, people, past, date, take } = await held(t)
    const ahead = await date()
    const put = (caller: typeof admin, occurrence: string, body: object = { text: 'Said.' }) =>
      caller.put(`/v1/occurrences/${occurrence}/minutes`, body)
    isProblem(t, await put(admin, ahead), 'RULE_BROKEN')
    t.match((await put(admin, ahead)).body.detail, /has not started/)
    const { event } = (await admin.get(`/v1/occurrences/${ahead}`)).body
    await take('leader', event.id, 'cancel', 'The room is flooded.')
    t.match((await put(admin, ahead)).body, { code: 'RULE_BROKEN', detail: /cancelled/ })
    isProblem(t, await put(as('ada'), past), 'FORBIDDEN')
    isProblem(t, await put(page, past), 'FORBIDDEN')
    isProblem(t, await put(admin, past, { text: ' ' }), 'INVALID_INPUT')
    isProblem(t, await put(admin, past, { text: 'x'.repeat(50_001) }), 'INVALID_INPUT')
    isProblem(t, await put(admin, past, { text: 'Said.', authors: [ahead] }), 'UNKNOWN_REFERENCE')
    t.strictSame((await put(admin, past)).body.authors, [], 'a key is no author')
    t.match((await put(admin, past, { text: 'Said.', authors: [people.ada] })).body.authors, [{ name: 'ada' }])
    t.equal((await put(as('ada'), past, { text: 'Said by Ada.' })).status, 200, 'authors correct what they wrote')
    const texts = Array.from({ length: 8 }, (_, n) => `Said ${n}.`)
    const answers = await Promise.all(texts.map(text => put(as('leader'), past, { text })))
    t.equal(new Set(answers.map(({ body }) => body.id)).size, 1, 'all at once, there is one text')
  }
)
