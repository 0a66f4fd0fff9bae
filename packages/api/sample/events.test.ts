import { WEEKDAYS } from '@guildhall/schema'
import t from 'tap'
import { addDays, DAY_MS, today } from '../src/platform/days.ts'
import { startApp } from '../test/app.ts'
import { meetings, sampleEvents } from './events/index.ts'
import { SAMPLE_KEYS } from './keys.ts'
import { loadSample } from './load.ts'

const TODAY = today()

t.test('each event begins on its weekday, and a monthly one on its place in the month, whatever day it is', async t => {
  for (let day = '2026-01-01'; day < '2027-03-01'; day = addDays(day, 1))
    for (const [index, { draft }] of sampleEvents(day).entries()) {
      const { on, since, repeats, title } = meetings[index]!
      const start = draft.start.replace(/T.*/, '')
      const about = `${title} on ${start}, seen on ${day}`
      if (WEEKDAYS[(Date.parse(start) / DAY_MS + 3) % 7] !== on) t.fail(about)
      if (start < addDays(day, -since) || start > addDays(day, 38 - since)) t.fail(about)
      const place = repeats?.position
      if (place === -1 && addDays(start, 7).slice(5, 7) === start.slice(5, 7)) t.fail(about)
      if (place && place > 0 && Math.ceil(Number(start.slice(8)) / 7) !== place) t.fail(about)
    }
})

t.test('two years of meetings of 25 communities, with what befalls real ones', async t => {
  const { store, holding } = await startApp(t)
  await loadSample(store, TODAY)
  const count = async (what: string) => {
    const { rows } = await store.pool.query(
      `select count(*)::int as count, count(distinct o.community_id)::int as communities from occurrences o join events e on e.id = o.event_id
      where ${what}`
    )
    return rows[0] as { count: number; communities: number }
  }
  t.ok((await count('true')).communities >= 25)
  t.ok((await count(`o.ends_at < now()`)).count > 1000, 'past')
  t.ok((await count(`o.starts_at > now() + interval '11 months'`)).count > 50, 'and a year ahead')
  t.equal((await count(`o.starts_at < now() - interval '26 months'`)).count, 0)

  const faults = {
    'that nobody runs any more': `o.outcome = 'unconfirmed'`,
    'whose editors are asked': `e.asked_at is not null and e.status = 'confirmed' and is_unheard(e.id, now())`,
    'that is dormant': `e.status = 'dormant' and o.dormant and o.starts_at > now()`,
    'that ended': `(e.recurrence ->> 'until')::date < now() - interval '6 months'`,
    'that was cancelled, and says why': `o.status = 'cancelled' and o.cause <> '' and o.starts_at > now()`,
    'that moved': `'start' = any (o.overrides) and o.starts_at <> o.original_start and o.starts_at > now()`,
    'to which too few came': `o.outcome = 'not_held' and o.status = 'confirmed'`,
    'of two whole days': `o.days = 2 and o.starts_at > now()`,
    'online, with a link for members': `o.mode = 'online' and o.join_visibility = 'members' and o.join_url is not null`,
    'with a link for everybody': `o.join_visibility = 'public' and o.join_url is not null`,
    'held together': `cardinality(e.host_ids) > 1`,
    'until after midnight': `o.start like '%T23%' and o.ends_at > o.starts_at + interval '1 hour'`,
    'that is not certain yet': `o.status = 'tentative'`
  }
  for (const [says, what] of Object.entries(faults)) t.ok((await count(what)).count > 0, `one ${says}`)

  const { rows: clocks } = await store.pool.query(
    `select count(distinct o.starts_at::time)::int as times, count(distinct right(o.start, 5))::int as clocks
    from occurrences o where time_zone = 'Pacific/Auckland' and overrides = '{}'`
  )
  t.strictSame(clocks, [{ times: 2, clocks: 1 }], 'one keeps its hour in Auckland when the clocks change')

  const since = new Date(Date.now() - 30 * DAY_MS).toISOString()
  const { body } = await holding(SAMPLE_KEYS.intranet).get(`/v1/occurrences?limit=100&startsSince=${since}`)
  t.ok(body.items.length > 50, 'and publishable keys see the public ones')
  t.ok(
    body.items.every(({ joinUrl, joinVisibility }: Record<string, string>) => !joinUrl || joinVisibility === 'public')
  )
})
