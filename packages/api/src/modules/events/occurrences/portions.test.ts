import { sql } from 'drizzle-orm'
import t from 'tap'
import type { Database } from '../../../platform/database/database.ts'
import { at, stage } from '../events/events.fixtures.ts'
import { fitOccurrences } from './fit.ts'
import { DATES_AT_ONCE } from './write.ts'

const SERIES = 30
const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'portions' }

t.test('the dates of many daily series are written in portions, and each of them once', async t => {
  const { store, community } = await stage(t)
  const written: number[] = []
  const counting = (db: Database): Database => ({
    ...db,
    prepared: (shape, build, values, plan) => {
      if (shape === 'create occurrences') written.push(JSON.parse(values.rows as string).length)
      return db.prepared(shape, build, values, plan)
    }
  })
  const write = () =>
    store.transaction(ACTOR, async db => {
      const made = await db.run<{ id: string }>(sql`select id from events`)
      await fitOccurrences(
        counting(db),
        made.map(({ id }) => id)
      )
    })
  await store.run(sql`
    insert into events (community_id, host_ids, title, mode, start, duration_minutes, time_zone, recurrence, visibility)
    select ${community}::uuid, array[${community}::uuid], 'Stand-up ' || n, 'online', ${at(1)}, 15, 'Europe/Lisbon', '{"frequency": "daily"}', 'public'
    from generate_series(1, ${SERIES}::integer) n`)
  await write()
  const [{ count, each }] = (await store.run<{ count: number; each: number }>(
    sql`select count(*)::int as count, (count(*) / count(distinct event_id))::int as each from occurrences`
  )) as [{ count: number; each: number }]
  t.ok(each > 390 && count === SERIES * each, `${count} dates`)
  t.equal(
    written.reduce((sum, rows) => sum + rows, 0),
    count
  )
  t.ok(written.length > 1 && Math.max(...written) <= DATES_AT_ONCE, `in portions of ${written}`)
  await write()
  const [again] = await store.run<{ count: number }>(sql`select count(*)::int as count from occurrences`)
  t.equal(again!.count, count, 'and once more changes nothing')
})
