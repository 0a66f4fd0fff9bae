import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { onServer } from '../../../../test/server.ts'
import { EXISTING, OVERLAPPING } from './pairs.fixtures.ts'

const MANY = 5000
const WORD = `create function word(n integer) returns text language sql immutable
  return translate(substr(md5(n::text), 1, 9), '0123456789', 'ghijklmnop')`
// Thirty words each, few of them common and many rare, as in what people write; every name says "data", and every topic is common.
const FILL = sql`
  insert into communities (name, mission, topics, status)
  select word(n) || ' data ' || word(n * 7), (select string_agg(word((power(i * n * 7919 % 10007 / 10007.0, 3) * 4000)::integer), ' ') from generate_series(1, 30) i),
    array[(array['data','design','services','security'])[1 + n % 4], word(n % 31)], 'active'
  from generate_series(1, ${MANY}) n`

type Found = { title: string; likely: boolean }

t.test('among thousands', async t => {
  const { admin, store, url } = await startApp(t)
  await onServer(url, WORD)
  await store.run(FILL)
  for (const [name, mission, topics] of EXISTING)
    await admin.post('/v1/communities', { name, mission, topics: topics.split(','), status: 'active' })
  await onServer(url, 'analyze')
  const found = async (given: Record<string, string>): Promise<Found[]> => {
    const said = Object.entries(given).filter(([, value]) => value !== '')
    return (await admin.get(`/v1/overlaps?${new URLSearchParams(said)}`)).body.items
  }

  await t.test('what overlaps is found as it is among few', async t => {
    const missed: string[] = []
    for (const [name, mission, topics, about] of OVERLAPPING) {
      const likely = (await found({ name, mission, topics })).filter(one => one.likely)
      if (!likely.some(({ title }) => title === about)) missed.push(`${name} / ${about}`)
    }
    t.comment({ missed })
    t.ok(missed.length <= OVERLAPPING.length * 0.05)
  })

  await t.test('the same name is found, and all topics together, however common each word is', async t => {
    t.match((await found({ name: 'Data Analysts' }))[0], { title: 'Data Analysts', likely: true })
    t.match((await found({ topics: 'data,statistics' }))[0], { title: 'Data Analysts' })
  })

  await t.test('the same answer comes each time', async t => {
    const plan = { name: 'Data', mission: 'Data and services, by design.', topics: 'data,design' }
    t.strictSame(await found(plan), await found(plan))
  })

  await t.test('a comparison costs one statement, and a moment', async t => {
    const [one] = await store.run<{ name: string; mission: string; topics: string[] }>(
      sql`select name, mission, topics from communities order by id offset 1000 limit 1`
    )
    const { name, mission, topics } = one!
    const took: number[] = []
    for (let turn = 0; turn < 5; turn++) {
      const start = performance.now()
      t.match((await found({ name, mission, topics: topics.join(',') }))[0], { title: name, likely: true })
      took.push(Math.round(performance.now() - start))
    }
    t.comment(`${took} ms`)
    t.ok(Math.min(...took) < 500)
  })
})
