import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { stage } from '../../charters/charters/charters.fixtures.ts'
import { consultation, lessons } from '../facts/closing.ts'
import { type Fact, readFact } from './fact.ts'

const POLLS = ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5']
const day = (days: number) => addDays(today(), days)
const at = (days: number, ms = 0) => new Date(startOf(day(days)).getTime() + ms).toISOString()

const reading = async (t: Parameters<typeof stage>[0]) => {
  const service = await stage(t)
  const read = async <V>(fact: Fact<V>, asOf: string) =>
    (await readFact(service.store, fact, { ids: [service.community], asOf, portal: null })).get(service.community) as
      | V
      | undefined
  return { ...service, read }
}

t.test('how members were heard is read as of any moment, by the latest poll about closing', async t => {
  const { store, community, read } = await reading(t)
  const after = at(1)
  t.strictSame(await read(consultation, after), { members: 4, until: null, isClosed: false })
  await store.run(sql`
    insert into polls (id, community_id, purpose, questions, closes_on, closed_at, answered, secret_check, created_at)
    values (${POLLS[0]}, ${community}, 'closing', '[]', ${day(16)}, ${at(12)}, 0, '', ${at(2)}),
      (${POLLS[1]}, ${community}, 'closing', '[]', ${day(50)}, null, null, '', ${at(30)}),
      (gen_random_uuid(), ${community}, 'review', '[]', ${day(90)}, null, null, '', ${at(60)})`)
  t.match(await read(consultation, at(2, -1)), { until: null })
  t.match(await read(consultation, at(2)), { until: day(16), isClosed: false })
  t.match(await read(consultation, at(12, -1)), { until: day(16), isClosed: false })
  t.match(await read(consultation, at(12)), { until: day(16), isClosed: true })
  t.match(await read(consultation, at(30)), { until: day(50), isClosed: false })
  t.match(await read(consultation, at(60)), { until: day(50) }, 'a review is something else')
  await store.run(sql`update memberships set left_on = ${day(20)}`)
  t.match([await read(consultation, at(19)), await read(consultation, at(20))], [{ members: 4 }, { members: 0 }])
})

t.test('only lessons learned that are published count', async t => {
  const { admin, community, read } = await reading(t)
  const write = async (status: string, kind = 'lessons_learned') =>
    (await admin.post('/v1/resources', { community, kind, title: `${kind} ${status}`, text: 'Begin early.', status }))
      .body.id
  t.equal(await read(lessons, at(1)), undefined)
  await write('proposed')
  await write('published', 'document')
  t.equal(await read(lessons, at(1)), undefined)
  const written = await write('published')
  t.equal(await read(lessons, at(1)), 1)
  t.equal(await read(lessons, at(-1)), undefined)
  await admin.post(`/v1/resources/${written}/transitions`, { transition: 'withdraw' })
  t.equal(await read(lessons, at(1)), undefined)
})
