import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { held, PAST } from '../publication/publication.fixtures.ts'

t.test('a recording is a link that is published, and seen by its visibility', async t => {
  const { as, admin, page, past, date } = await held(t)
  const video = { occurrence: past, title: 'All of it', url: 'https://video.example.org/v/1', durationMinutes: 52 }
  const { status, body } = await as('leader').post('/v1/recordings', video)
  t.equal(status, 201)
  t.match(body, { title: 'All of it', durationMinutes: 52, visibility: 'public', status: 'draft', publishedAt: null })
  const address = `/v1/recordings/${body.id}`
  isProblem(t, await as('ada').get(address), 'NOT_FOUND')
  t.match((await as('leader').get(`${address}/allowed`)).body.items, [
    { operation: 'updateRecording', allowed: true },
    { operation: 'deleteRecording', allowed: true },
    { transition: 'publish', allowed: true },
    { transition: 'withdraw', allowed: false }
  ])
  t.match((await as('leader').post(`${address}/transitions`, { transition: 'publish' })).body, { status: 'published' })
  const seen = async () => {
    const lists = [page, as('outsider'), as('ada')].map(who => who.get(`/v1/occurrences/${past}/recordings`))
    return (await Promise.all(lists)).map(({ body }) => body.items.length)
  }
  t.strictSame(await seen(), [1, 1, 1])
  await as('leader').patch(address, { visibility: 'internal' })
  t.strictSame(await seen(), [0, 1, 1])
  await as('leader').patch(address, { visibility: 'members' })
  t.strictSame(await seen(), [0, 0, 1])
  const { data } = await as('ada').ask(
    `{ occurrence(occurrence: "${past}") { recordings(status: [published]) { totalCount nodes { url } } } }`
  )
  t.strictSame(data.occurrence.recordings, { totalCount: 1, nodes: [{ url: video.url }] })
  const { items } = (await admin.get(`/v1/activity?subject=${body.id}`)).body
  t.strictSame(
    items.map(({ after }: { after: Record<string, string> }) => after.status ?? after.visibility),
    ['draft', 'published', 'internal', 'members']
  )

  isProblem(t, await as('ada').post('/v1/recordings', video), 'FORBIDDEN')
  isProblem(t, await admin.post('/v1/recordings', { ...video, url: 'javascript:alert(1)' }), 'INVALID_INPUT')
  isProblem(t, await admin.post('/v1/recordings', { ...video, durationMinutes: 0 }), 'INVALID_INPUT')
  t.match((await admin.post('/v1/recordings', { ...video, occurrence: await date() })).body, {
    code: 'RULE_BROKEN',
    errors: [{ pointer: '/occurrence' }]
  })
  const confidential = await date({ ...PAST, visibility: 'members' })
  t.match((await admin.post('/v1/recordings', { ...video, occurrence: confidential, visibility: 'public' })).body, {
    code: 'RULE_BROKEN',
    errors: [{ pointer: '/visibility' }]
  })
  t.equal((await as('leader').delete(address)).status, 204)
})
