import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { onServer } from '../../../../test/server.ts'

const WORD = `create function word(n integer) returns text language sql immutable
  return translate(substr(md5(n::text), 1, 9), '0123456789', 'ghijklmnop')`
// Thirty words each, few of them common and many rare, as in what people write.
const MANY = sql`
  insert into communities (name, mission, topics, status)
  select word(n) || ' ' || word(n * 7), (select string_agg(word((power(i * n * 7919 % 10007 / 10007.0, 3) * 4000)::integer), ' ') from generate_series(1, 30) i),
    array[word(n % 50), word(n % 31)], 'active'
  from generate_series(1, 2000) n`

t.test('two thousand communities are compared in one statement, in a moment', async t => {
  const { admin, store, url } = await startApp(t)
  await onServer(url, WORD)
  await store.run(MANY)
  await onServer(url, 'analyze')
  const [one] = await store.run<{ name: string; mission: string; topics: string[] }>(
    sql`select name, mission, topics from communities order by id offset 1000 limit 1`
  )
  const { name, mission, topics } = one!
  const query = new URLSearchParams({ name, mission, topics: topics.join(',') })
  const took: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now()
    const { body } = await admin.get(`/v1/overlaps?${query}`)
    took.push(Math.round(performance.now() - start))
    t.match(body.items[0], { title: name, likely: true })
  }
  t.comment(`${took} ms`)
  t.ok(Math.min(...took) < 1000)
})
