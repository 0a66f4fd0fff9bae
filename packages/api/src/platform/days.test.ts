import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../test/app.ts'
import { onServer } from '../../test/server.ts'
import { readConfig } from './config/config.ts'
import { openStore } from './database/database.ts'
import { addDays, addYears, DAY_MS, dayInWords, dayOf, isTimeZone, setTimeZone, startOf, timeZone } from './days.ts'

const PLACES = ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Europe/Lisbon', 'UTC']
const before = timeZone()
t.afterEach(() => setTimeZone(before))

t.test('a day begins at midnight of its place, and ends when the next begins', async t => {
  for (const [place, start] of [
    ['Pacific/Honolulu', '2026-11-28T10:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-27T10:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-27T18:15:00.000Z'],
    ['UTC', '2026-11-28T00:00:00.000Z']
  ] as const) {
    setTimeZone(place)
    t.equal(startOf('2026-11-28').toISOString(), start, place)
    t.equal(dayOf(start), '2026-11-28')
    t.equal(dayOf(new Date(Date.parse(start) - 1)), '2026-11-27', 'a millisecond before, it is the day before')
    t.equal(dayOf(new Date(Date.parse(start) + DAY_MS)), '2026-11-29')
    t.equal(dayOf('2026-11-28'), '2026-11-28', 'a day is itself, wherever')
    t.equal(dayInWords(start), '28 November 2026')
  }
  setTimeZone('Pacific/Kiritimati')
  t.equal(
    startOf('1976-01-31').toISOString(),
    '1976-01-31T10:40:00.000Z',
    'ten hours and forty minutes behind, until 1979'
  )
  setTimeZone('America/Sao_Paulo')
  t.equal(startOf('2018-11-04').toISOString(), '2018-11-04T03:00:00.000Z', 'a day without a midnight begins at one')
})

t.test('days are counted by the calendar', async t => {
  t.equal(addDays('2024-02-28', 1), '2024-02-29')
  t.equal(addDays('2026-01-01', -1), '2025-12-31')
  t.equal(addYears('2024-02-29', 1), '2025-03-01')
  t.equal(addYears('2026-11-28', -3), '2023-11-28')
  for (const place of PLACES) {
    setTimeZone(place)
    t.equal(addDays('2026-03-28', 2), '2026-03-30', `${place}: through summer time`)
  }
})

t.test('PostgreSQL and the service agree on the day of every moment, in every time zone that both know', async t => {
  const { store } = await startApp(t)
  const client = await store.pool.connect()
  t.teardown(() => client.release())
  const { rows } = await client.query("select name from pg_timezone_names where name ~ '^[A-Z].*/' or name = 'UTC'")
  const known = new Set(rows.map(({ name }) => name))
  const zones = [...PLACES, ...Intl.supportedValuesOf('timeZone').filter(name => known.has(name))]
  t.ok(zones.length > 350, `${zones.length} time zones`)
  // Rules that governments have changed since come to PostgreSQL and to Node with their next versions.
  const moment = fc.date({ min: new Date('1972-01-08'), max: new Date('2023-12-31'), noInvalidDate: true })
  const property = fc.asyncProperty(fc.constantFrom(...zones), moment, async (zone, random) => {
    setTimeZone(zone)
    await client.query(`select set_config('guildhall.time_zone', $1, false)`, [zone])
    const start = startOf(dayOf(random)).getTime()
    const moments = [random.getTime(), start, start - 1].map(at => new Date(at).toISOString())
    const { rows: days } = await client.query(
      'select day_of(m)::text as day from unnest($1::timestamptz[]) with ordinality u (m, n) order by n',
      [moments]
    )
    t.strictSame(
      days.map(({ day }) => day),
      moments.map(dayOf),
      `${zone} ${moments}`
    )
    return t.passing() && dayOf(moments[1]!) === dayOf(random) && dayOf(moments[2]!) < dayOf(random)
  })
  await fc.assert(property, { numRuns: 500, endOnFailure: true })
})

t.test(
  'every session of the service knows its day: statements, defaults and prepared ones; others take UTC',
  async t => {
    const { url, store } = await startApp(t)
    for (const place of PLACES) {
      setTimeZone(place)
      const there = openStore(url, 1, () => {})
      const days = await there.pool.query(
        `select today()::text as today, now()::text as now, day_of(now())::text as day`
      )
      const { today, day, now } = days.rows[0]
      t.strictSame([today, day], [dayOf(now), dayOf(now)], place)
      t.match(now, /\+00$/, 'moments are still written in UTC')
      await there.close()
    }
    setTimeZone('UTC')
    const [{ today }] = (await onServer(url, 'select today()::text, now()::text')) as [{ today: string }]
    t.equal(today, dayOf(new Date()))
    const { rows } = await store.pool.query(
      `select pg_get_expr(adbin, adrelid) as made from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum where attname = 'started_on'`
    )
    t.strictSame(rows, [{ made: 'today()' }])
  }
)

t.test('an index is still used for what holds today', async t => {
  const { url } = await startApp(t)
  const plan = (await onServer(
    url,
    'create table due (on_day date); create index due_idx on due (on_day)',
    `insert into due select date '2000-01-01' + n % 20000 from generate_series(1, 50000) n`,
    'analyze due',
    'explain select * from due where on_day = today()'
  )) as { 'QUERY PLAN': string }[]
  t.match(plan.map(line => line['QUERY PLAN']).join('\n'), /Index Cond: \(on_day = /)
})

t.test('a time zone that there is not stops the start with a sentence', async t => {
  for (const zone of ['Mars/Olympus', 'CET', '+05:45', 'Europe/', 'UTC+2', `Europe/Lisbon'`])
    t.throws(() => readConfig({ TIME_ZONE: zone }), {
      name: 'ConfigError',
      message: `TIME_ZONE cannot be "${zone}": there is no such time zone. Name it by a place, such as Europe/Lisbon, or UTC.`
    })
  t.equal(readConfig({}).TIME_ZONE, 'UTC')
  for (const zone of PLACES) t.equal(readConfig({ TIME_ZONE: zone }).TIME_ZONE, zone)
})

t.test('offsets, abbreviations and names that only one library knows are no time zones', async t => {
  const { url } = await startApp(t)
  const known = [
    'UTC',
    'utc',
    'Etc/UTC',
    'GMT',
    'Etc/GMT+2',
    'CET',
    'EST',
    'EST5EDT',
    'W-SU',
    'PRC',
    'NZ',
    'Europe/Berlin',
    'europe/berlin',
    'Asia/Calcutta'
  ]
  const none = [
    '+02:00',
    '-02',
    '02:00',
    '+0200',
    'UTC+2',
    'GMT+2',
    'UTC+02:00',
    'Z',
    'BST',
    'bst',
    'IST',
    'CST',
    'AST',
    'JST',
    'SystemV/EST5',
    'Etc/GMT+15',
    'Europe/Nowhere',
    'Etc/Unknown',
    ''
  ]
  for (const zone of known) t.equal(isTimeZone(zone), true, zone)
  for (const zone of none) t.equal(isTimeZone(zone), false, zone)
  const named = await onServer(url, 'select lower(name) as name from pg_timezone_names')
  const names = new Set(named.map(({ name }) => name))
  const foreign = Intl.supportedValuesOf('timeZone')
    .filter(isTimeZone)
    .concat(known)
    .filter(zone => !names.has(zone.toLowerCase()))
  // PostgreSQL may have an older list; of names without a place it knows each.
  t.ok(foreign.length < 5, foreign.join(', '))
})
