import type { OccurrenceOverride } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { causes } from '../words.en.ts'

/** What an event says of its occurrences unless they say otherwise, by the member and its column. */
const SHARED = {
  title: 'title',
  description: 'description',
  mode: 'mode',
  place: 'place',
  joinUrl: 'join_url',
  joinVisibility: 'join_visibility',
  capacity: 'capacity',
  organisers: 'organiser_ids',
  facilitators: 'facilitator_ids',
  speakers: 'speaker_ids',
  noteTakers: 'note_taker_ids',
  externalSpeakers: 'external_speakers'
} as const satisfies Partial<Record<OccurrenceOverride, string>>

/** The columns that hold what an event says of its occurrences, and they cannot say otherwise. */
const SAME = ['time_zone', 'format', 'topics']

/** When an occurrence takes place; one without an id is new. One that is `over` changes in nothing else. */
export type Fitted = {
  id: string | null
  event: string
  originalStart: string
  startsAt: string
  endsAt: string
  start: string
  durationMinutes: number | null
  days: number | null
  over?: boolean
  /** Its series no longer takes place then, and it says something itself: it is cancelled, for as long as that is so. */
  dropped?: boolean
}

const told = (column: string, unless: string) =>
  `case when ${unless} then o.${column} else e.${column} end as ${column}`
const TOLD = [
  ...SAME.map(column => told(column, 'g.over')),
  ...Object.entries(SHARED).map(([member, column]) => told(column, `g.over or '${member}' = any (o.overrides)`))
]

// Of a cancelled event every date is cancelled; what was cancelled alone stays so, and what was reinstated alone takes place in a pause.
const STATUS = `case when g.over or paused then o.status when e.status = 'cancelled' then 'cancelled' when e.status = 'dormant' then o.status
  when 'status' = any (o.overrides) then o.status when g.dropped or pause is not null then 'cancelled' else e.status end`

const TIMES = ['original_start', 'starts_at', 'ends_at', 'start', 'duration_minutes', 'days']
const COLUMNS = [...TIMES, ...Object.values(SHARED), ...SAME, 'overrides', 'status', 'dormant', 'outcome', 'cause']
const listed = (of = '') => COLUMNS.map(name => of + name).join(', ')

/** The expressions that work out what is written; `of` are the events, as `e`, whose dates it is. */
const fitted = (of = sql`join events e on e.id = g.event`) => sql`
  given as (
    select g.*, e.id as event_id, e.community_id, e.cause as event_cause, o.status as before, o.outcome as own_outcome, o.cause as own_cause,
      coalesce(o.overrides, '{}') as own_overrides,
      ${sql.raw(TOLD.join(',\n      '))}, ${sql.raw(STATUS)} as status, pause,
      case when g.over then o.dormant else e.status = 'dormant' end as dormant
    from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) g (id uuid, event uuid, original_start timestamptz, starts_at timestamptz,
      ends_at timestamptz, start text, duration_minutes integer, days integer, over boolean, dropped boolean)
    ${of} join communities c on c.id = e.community_id left join occurrences o on o.id = g.id,
    lateral (
      select case when g.ends_at > now() then pause_on(c.rhythm, left(g.start, 10)::date) end as pause,
        g.ends_at <= now() and o.status = 'cancelled' and starts_with(o.cause, ${causes.pause}) as paused) p
  ), fitted as materialized (
    select given.*,
      case when status = 'cancelled' and before <> 'cancelled' then array_remove(own_overrides, 'status') else own_overrides end as overrides,
      case when status = 'cancelled' then 'not_held' when before = 'cancelled' then 'upcoming'
        else coalesce(own_outcome, 'upcoming') end as outcome,
      case when status <> 'cancelled' and before = 'cancelled' then null when status <> 'cancelled' or before = 'cancelled' then own_cause
        when dropped then ${causes.dropped} when pause is not null then concat_ws(' ', ${causes.pause}::text, pause ->> 'reason') else event_cause end as cause
    from given
  )`

const update = () => sql`with ${fitted()}
  update occurrences t set (${sql.raw(listed())}) = row (${sql.raw(listed('f.'))}) from fitted f
  where t.id = f.id and (${sql.raw(listed('t.'))}) is distinct from (${sql.raw(listed('f.'))})`

const inserted = () => sql`
  insert into occurrences (event_id, community_id, ${sql.raw(listed())})
  select event_id, community_id, ${sql.raw(listed())} from fitted order by original_start
  on conflict (event_id, original_start) do nothing`

const insert = () => sql`with ${fitted()} ${inserted()}`

/** So many dates are read and written by one statement: those of some 25 daily series, or as many single events as come at once. */
export const DATES_AT_ONCE = 10_000
// Of a series that is daily, 13 months ahead.
const DATES_OF_SERIES = 400

/** Events in portions that have some 10,000 dates between them. */
export function* portionsOf<E extends { recurrence: unknown }>(events: readonly E[]): Generator<E[]> {
  let portion: E[] = []
  let dates = 0
  for (const event of events) {
    portion.push(event)
    dates += event.recurrence ? DATES_OF_SERIES : 1
    if (dates < DATES_AT_ONCE) continue
    yield portion
    portion = []
    dates = 0
  }
  if (portion.length > 0) yield portion
}

const rowOf = ({ originalStart, startsAt, endsAt, durationMinutes, ...same }: Fitted) => ({
  ...same,
  original_start: originalStart,
  starts_at: startsAt,
  ends_at: endsAt,
  duration_minutes: durationMinutes
})

const write = async (db: Database, shape: string, statement: () => SQL, rows: readonly Fitted[]) => {
  if (rows.length > 0) await db.prepared(shape, statement, { rows: JSON.stringify(rows.map(rowOf)) })
}

/** The occurrences of an event that is inserted as `made` by the same statement. */
export const together = {
  expressions: () => sql`${fitted(sql`join made e on true`)}, dates as (${inserted()})`,
  valuesOf: (rows: readonly Fitted[]) => ({ rows: JSON.stringify(rows.map(row => ({ ...rowOf(row), event: null }))) })
}

/** Writes when occurrences take place, with what their events say of them: those that go, that are there, and that are new. */
export const writeOccurrences = async (db: Database, rows: readonly Fitted[], gone: readonly string[] = []) => {
  if (gone.length > 0) await db.run(sql`delete from occurrences where id = any (${sql.param(gone)}::uuid[])`)
  const [created, known] = [rows.filter(({ id }) => id === null), rows.filter(({ id }) => id !== null)]
  await write(db, 'fit occurrences', update, known)
  await write(db, 'create occurrences', insert, created)
}
