import { WEEKDAYS } from '@guildhall/schema'
import t from 'tap'
import { invitationsConsumer } from '../src/modules/events/invitations/keep.ts'
import { readConfig } from '../src/platform/config/config.ts'
import { addDays, DAY_MS, today } from '../src/platform/days.ts'
import { catchUp } from '../src/platform/feed/consume.ts'
import { feedIsWhole } from '../src/platform/feed/feed.fixtures.ts'
import { startApp } from '../test/app.ts'
import { meetings, sampleEvents } from './events/index.ts'
import { records } from './events/records.ts'
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
    'that is not certain yet': `o.status = 'tentative'`,
    'with who was there, and guests whom nobody knows': `o.unmatched_count > 0 and exists (select from attendances a where a.occurrence_id = o.id and a.status = 'attended')`,
    'from which people were absent': `exists (select from attendances a where a.occurrence_id = o.id and a.status = 'absent')`,
    'of which only a number is known': `o.head_count > 0 and not exists (select from attendances a where a.occurrence_id = o.id)`,
    'that was held, and nobody wrote down who came': `o.outcome = 'held' and o.head_count is null and not exists (select from attendances a where a.occurrence_id = o.id)`
  }
  for (const [says, what] of Object.entries(faults)) t.ok((await count(what)).count > 0, `one ${says}`)

  const { rows: kept } = await store.pool.query(
    `select (select count(*)::int from minutes m join occurrences o on o.id = m.occurrence_id where o.outcome = 'held' and m.published_at < now() and cardinality(m.author_ids) = 1) as minutes,
      (select count(*)::int from recordings where published_at < now()) as recordings,
      (select count(distinct occurrence_id)::int from agenda_items) as agendas`
  )
  t.strictSame(
    kept,
    [
      {
        minutes: records.filter(({ minutes }) => minutes).length,
        recordings: records.filter(({ recording }) => recording).length,
        agendas: records.length
      }
    ],
    'all that is on record of meetings belongs to dates that were held, or to the next one'
  )

  const { rows: clocks } = await store.pool.query(
    `select count(distinct o.starts_at::time)::int as times, count(distinct right(o.start, 5))::int as clocks
    from occurrences o where time_zone = 'Pacific/Auckland' and overrides = '{}'`
  )
  t.strictSame(clocks, [{ times: 2, clocks: 1 }], 'one keeps its hour in Auckland when the clocks change')

  const since = new Date(Date.now() - 30 * DAY_MS).toISOString()
  await t.test('who comes is on record, never more than there are seats, and nobody is mailed about it', async t => {
    const { rows } = await store.pool.query(`
      select o.starts_at > now() as ahead, o.capacity, count(*) filter (where r.status = 'going')::int as going,
        count(*) filter (where r.status = 'waitlisted')::int as waiting
      from occurrences o join rsvps r on r.occurrence_id = o.id group by o.id`)
    t.comment(`${rows.length} dates, ${rows.reduce((sum, { going }) => sum + going, 0)} going`)
    const busy = (ahead: boolean) => rows.filter(row => row.ahead === ahead && row.going > 2).length
    t.ok(busy(true) > 20 && busy(false) > 50, `${busy(true)} dates ahead, ${busy(false)} past ones`)
    for (const { capacity, going, waiting } of rows)
      if (capacity) t.ok(waiting ? going === capacity : going <= capacity)
    t.ok(
      rows.some(({ waiting }) => waiting > 0),
      'some wait for a seat'
    )
    await feedIsWhole(store)
    await catchUp(store, 'invitations', invitationsConsumer(readConfig({})))
    t.strictSame((await store.pool.query(`select from notices where kind like 'event%'`)).rows, [])
  })

  const { body } = await holding(SAMPLE_KEYS.intranet).get(`/v1/occurrences?limit=100&startsSince=${since}`)
  t.ok(body.items.length > 50, 'and publishable keys see the public ones')
  t.ok(
    body.items.some(({ registrationUrl }: Record<string, string>) => registrationUrl),
    'guests can register for some'
  )
  t.ok(
    body.items.every(({ joinUrl, joinVisibility }: Record<string, string>) => !joinUrl || joinVisibility === 'public')
  )
})
