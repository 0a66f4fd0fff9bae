import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { makeAttendance } from '../attendance/attendance.fixtures.ts'
import { held } from '../publication/publication.fixtures.ts'

/** A meeting that many people came to. */
const attended = async (t: Parameters<typeof held>[0], many: number) => {
  const service = await held(t)
  const { admin, acting, store, past } = service
  const guests = Array.from({ length: many }, (_, n) => `guest-${n}`)
  for (const name of guests) {
    const person = await made(admin, '/v1/people', { name, externalId: name })
    await makeAttendance(store, past, person)
    service.people[name] = person
  }
  const address = `/v1/occurrences/${past}/feedback`
  return {
    ...service,
    give: (name: string, rating: unknown, comment?: string | null) =>
      acting(name).put(address, { rating, ...(comment === undefined ? {} : { comment }) }),
    summary: async (who = acting('leader')) => (await who.get(address)).body,
    address
  }
}
const SUPPRESSED = { suppressed: true, count: null, average: null, ratings: [], comments: [] }
const rated = (...counts: number[]) => counts.map((count, at) => ({ rating: at + 1, count }))

t.test('feedback is shown from 5 answers up, without names, and one more cannot be worked out', async t => {
  const { give, summary } = await attended(t, 12)
  t.match(await give('guest-0', 5, 'Zest.'), { status: 200, body: { rating: 5, comment: 'Zest.', updatedAt: /Z$/ } })
  await give('guest-1', 4)
  await give('guest-2', 4, 'A drop is enough.')
  await give('guest-3', 3)
  t.strictSame(await summary(), SUPPRESSED)
  await give('guest-3', 2, 'Changed.')
  await give('guest-3', 2, 'Changed.')
  t.strictSame(await summary(), SUPPRESSED, 'one person is one answer')
  await give('guest-4', 1)
  const first = {
    suppressed: false,
    count: 5,
    average: 3.2,
    ratings: rated(1, 1, 0, 2, 1),
    comments: ['A drop is enough.', 'Changed.', 'Zest.']
  }
  t.strictSame(await summary(), first)
  await give('guest-5', 1, 'Only me.')
  t.strictSame(await summary(), first, 'a sixth answer would be told by the difference')
  for (const n of [0, 1, 2]) await give(`guest-${n}`, 1)
  await give('guest-0', 1)
  t.strictSame(await summary(), first, 'and so would the change of one')
  await give('guest-6', 5)
  t.strictSame(await summary(), {
    ...first,
    count: 7,
    average: 1.71,
    ratings: rated(5, 1, 0, 0, 1),
    comments: ['Changed.', 'Only me.']
  })
})

t.test('feedback is read by nobody but its author', async t => {
  const { as, admin, caller, page, people, past, give, summary, address, store } = await attended(t, 1)
  await give('guest-0', 2, 'Confided.')
  t.match((await as('guest-0').get(`${address}/own`)).body, { rating: 2, comment: 'Confided.' })
  t.match((await as('leader').get(`${address}/own`)).body, { rating: null, comment: null, updatedAt: null })
  const { data } = await as('guest-0').ask(`{ occurrenceOwnFeedback(occurrence: "${past}") { rating comment } }`)
  t.strictSame(data.occurrenceOwnFeedback, { rating: 2, comment: 'Confided.' })
  isProblem(t, await admin.get(`${address}/own`), 'FORBIDDEN')
  for (const who of [admin, as('leader'), as('chief')]) {
    t.strictSame(await summary(who), SUPPRESSED)
    const read = ['/v1/activity?limit=100', `/v1/people/${people['guest-0']}/export`, `/v1/occurrences/${past}`]
    for (const path of read) t.notMatch((await who.get(path)).text, /Confided/, path)
  }
  t.match((await as('guest-0').get(`/v1/people/${people['guest-0']}/export`)).text, /Confided/)
  isProblem(t, await page.get(address), 'FORBIDDEN')
  isProblem(t, await as('outsider').get(address), 'FORBIDDEN')
  isProblem(t, await (await caller('secret', ['events:read'])).get(address), 'FORBIDDEN')
  await admin.post(`/v1/people/${people['guest-0']}/erasure`, {})
  t.strictSame(
    await store.run(sql`select person_id, rating from feedback`),
    [{ person_id: null, rating: 2 }],
    'sums stay'
  )
})

t.test('feedback is of those who were there or said they would be, once it has begun', async t => {
  const { as, admin, page, past, date, give, put, store, people } = await attended(t, 1)
  isProblem(t, await give('bo', 5), 'FORBIDDEN')
  await makeAttendance(store, past, people.bo!, 'absent')
  isProblem(t, await give('bo', 5), 'FORBIDDEN')
  const ahead = await date()
  await put('ada', ahead, 'going')
  const early = await as('ada').put(`/v1/occurrences/${ahead}/feedback`, { rating: 5 })
  t.match(early.body, { code: 'RULE_BROKEN', detail: /has not started/ })
  await store.run(sql`insert into rsvps (occurrence_id, community_id, person_id, status, answered_at)
    select id, community_id, ${people.ada}, 'going', now() from occurrences where id = ${past}`)
  t.equal((await give('ada', 5)).status, 200)
  for (const rating of [0, 6, 4.5, '5', null]) isProblem(t, await give('ada', rating), 'INVALID_INPUT')
  isProblem(t, await give('ada', 5, ' '), 'INVALID_INPUT')
  isProblem(t, await give('ada', 5, 'x'.repeat(2001)), 'INVALID_INPUT')
  t.match((await give('ada', 5, null)).body, { comment: null })
  isProblem(t, await admin.put(`/v1/occurrences/${past}/feedback`, { rating: 5 }), 'FORBIDDEN')
  isProblem(t, await page.put(`/v1/occurrences/${past}/feedback`, { rating: 5 }), 'FORBIDDEN')
})

t.test('answers that arrive at once are all counted, each once', async t => {
  const { give, summary, store } = await attended(t, 20)
  await Promise.all(Array.from({ length: 40 }, (_, n) => give(`guest-${n % 20}`, (n % 5) + 1)))
  t.match(await summary(), { count: 20 })
  t.strictSame(await store.run(sql`select count(*)::int from feedback where is_counted`), [{ count: 20 }])
})
