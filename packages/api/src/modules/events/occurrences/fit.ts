import type { EventStatus, OccurrenceOverride, OccurrenceStatus } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Draft } from '../../../core/model/rows.ts'
import { instantOf, listNamed } from '../../../core/model/sql.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS, timeZone } from '../../../platform/days.ts'
import { expand } from '../recurrence/expand.ts'
import { refusal } from '../recurrence/refusal.ts'
import { causes } from '../words.en.ts'
import { pair } from './pair.ts'
import { BEGINNING, END, horizonOf, type Length, spanOf, type Times, wallOf } from './times.ts'
import { DATES_AT_ONCE, type Fitted, portionsOf, writeOccurrences } from './write.ts'

/** An event as far as it decides when it takes place. */
export type Timed = Times & { id: string; status: EventStatus }
/** The same, and whether it has occurrences. */
type Begun = Timed & { begun: boolean }
/** An occurrence as far as it says itself when it takes place. */
export type Kept = Length & {
  id: string
  event: string
  originalStart: string
  startsAt: string
  endsAt: string
  start: string
  overrides: OccurrenceOverride[]
  status: OccurrenceStatus
  /** Whether anybody has said whether they come, or were there. */
  answered: boolean
  cause: string | null
}

/** What decides when an event takes place, besides its id, in rows of a name. */
export const timesOf = (
  e: SQL
) => sql`${e}.status, ${e}.start, ${e}.time_zone as "timeZone", ${e}.duration_minutes as "durationMinutes", ${e}.days,
  whole_recurrence(${e}.recurrence) as recurrence`
export const TIMED = sql`e.id, ${timesOf(sql`e`)}`
const KEPT = sql`o.id, o.event_id as event, ${instantOf(sql`o.original_start`)} as "originalStart", ${instantOf(sql`o.starts_at`)} as "startsAt",
  ${instantOf(sql`o.ends_at`)} as "endsAt", o.start, o.duration_minutes as "durationMinutes", o.days, o.overrides, o.status, o.cause,
  o.outcome = 'held' or exists (select from rsvps r where r.occurrence_id = o.id) as answered`

/** Reads events and holds them still, so that nobody else changes when they take place meanwhile. */
export const holdEvents = (db: Database, ids: readonly string[]) =>
  db.prepared<Begun>(
    'hold events',
    () => sql`
      select ${TIMED}, exists (select from occurrences o where o.event_id = e.id) as begun
      from events e where e.id = any (${listNamed('ids', 'uuid')}) order by e.id for update of e`,
    { ids }
  )

/** Reads an occurrence, with the event that it belongs to held still. */
export const occurrenceWithEvent = async (db: Database, id: string) => {
  const [row] = await db.run<Kept>(sql`select ${KEPT} from occurrences o where o.id = ${id}`)
  const [event] = await holdEvents(db, [row!.event])
  return { row: row!, event: event! }
}

/** The occurrences that a change of their events can still concern: of series those that are not over. */
const concerned = (db: Database, ids: readonly string[], now: Date) =>
  db.run<Kept>(sql`
    select ${KEPT} from occurrences o join events e on e.id = o.event_id
    where e.id = any (${sql.param(ids)}::uuid[]) and (e.recurrence is null or greatest(o.original_start, o.ends_at) > ${now.toISOString()})
    order by o.original_start`)

/** Refuses an event that can take place at no time, or at too many. @throws ApiError that says where and why. */
const check = (event: Begun, now: Date) => {
  // How many it has counts when they are first created: no further ones are too many.
  const refused = refusal(event, event.begun ? BEGINNING : horizonOf(now))
  if (refused) throw new ApiError('RULE_BROKEN', refused.detail, [refused])
}

/** An occurrence of an event that starts by its rule at a moment; what it says itself of its times stays. */
export const fitted = (event: Timed, originalStart: string, row?: Kept): Fitted => {
  const own = (...members: OccurrenceOverride[]) => members.some(member => row?.overrides.includes(member))
  const length = own('durationMinutes', 'days') ? row! : event
  const { durationMinutes, days } = length
  const start = own('start') ? row!.start : wallOf(originalStart, { ...event, days })
  return {
    id: row?.id ?? null,
    event: event.id,
    originalStart,
    start,
    durationMinutes,
    days,
    ...spanOf(start, event.timeZone, length)
  }
}

/** An occurrence by itself, as its event and its overrides have it. */
export const refitted = (event: Timed, row: Kept): Fitted => ({
  ...fitted(event, row.originalStart, row),
  dropped: row.status === 'cancelled' && row.cause === causes.dropped
})

/** Reads occurrences again and fits them to their events and to what they say themselves. */
export const refitOccurrences = async (db: Database, events: readonly Timed[], ids: readonly string[]) => {
  for (let from = 0; from < ids.length; from += DATES_AT_ONCE) {
    const some = ids.slice(from, from + DATES_AT_ONCE)
    const rows = await db.run<Kept>(
      sql`select ${KEPT} from occurrences o where o.id = any (${sql.param(some)}::uuid[])`
    )
    await writeOccurrences(
      db,
      rows.map(row => refitted(events.find(({ id }) => id === row.event)!, row))
    )
  }
}

/** An occurrence that starts when it does, whatever its series says. */
const still = (row: Kept, { timeZone }: Timed): Kept => ({
  ...row,
  start: wallOf(row.startsAt, { ...row, timeZone }),
  overrides: [...row.overrides, 'start']
})

// Dates move by less than a week.
const afterLast = (rows: readonly Kept[]) => {
  const last = rows.at(-1)
  return last ? new Date(Date.parse(last.originalStart) + 7 * DAY_MS).toISOString() : ''
}

/** The statuses of events that have occurrences which are not cancelled. */
export const MADE: readonly EventStatus[] = ['tentative', 'confirmed']

/** What becomes of the occurrences of one event. */
const planOf = (event: Begun, rows: readonly Kept[], now: Date) => {
  const instant = now.toISOString()
  const single = event.recurrence === null && rows.length <= 1
  const from = single || !event.begun ? BEGINNING : instant
  const isOver = ({ endsAt }: Kept) => !single && endsAt <= instant
  const [ahead, begun] = [rows.filter(row => row.originalStart >= from), rows.filter(row => row.originalStart < from)]
  // Also beyond the horizon, so that the last dates find what they become; none are created there.
  const horizon = event.recurrence ? horizonOf(now) : END
  const to = [horizon, afterLast(ahead)].sort().at(-1)!
  const starts = expand(event, { from, to }).map(({ originalStart }) => originalStart)
  const { kept, added, dropped } = pair(ahead, starts, event.timeZone, single)
  // Of a cancelled event no further dates are created, and none go.
  const makes = MADE.includes(event.status)
  const stays = (row: Kept, originalStart: string): Fitted =>
    isOver(row) ? { ...row, originalStart, over: true } : fitted(event, originalStart, row)
  const left = dropped.filter(row => !isOver(row))
  const goes = ({ overrides, answered }: Kept) => makes && overrides.length === 0 && !answered
  return {
    rows: [
      ...kept.map(([row, start]) => stays(row, start)),
      // What has begun, or was moved to a later time, starts when it did.
      ...begun.map(row => stays(still(row, event), row.originalStart)),
      ...left.filter(row => !goes(row)).map(row => ({ ...row, dropped: true })),
      ...added.filter(start => makes && start < horizon).map(start => fitted(event, start))
    ],
    gone: left.filter(goes).map(({ id }) => id)
  }
}

const fit = async (db: Database, events: readonly Begun[], now: Date) => {
  const begun = events.filter(event => event.begun).map(({ id }) => id)
  const rows = Map.groupBy(begun.length > 0 ? await concerned(db, begun, now) : [], ({ event }) => event)
  const plans = events.map(event => planOf(event, rows.get(event.id) ?? [], now))
  await writeOccurrences(
    db,
    plans.flatMap(plan => plan.rows),
    plans.flatMap(plan => plan.gone)
  )
}

const fitAll = async (db: Database, events: readonly Begun[], now: Date) => {
  for (const event of events) check(event, now)
  for (const portion of portionsOf(events)) await fit(db, portion, now)
}

/**
 * The occurrence of a single event that is created, as the columns of its row: known before the event is. Nothing for a series, whose dates
 * are many, and where the columns do not go together.
 * @throws ApiError where it can take place at no time.
 */
export const occurrenceOf = (row: Draft): Fitted[] | undefined => {
  const { start, status, time_zone = timeZone(), duration_minutes = null, days = null, recurrence = null } = row
  if (recurrence !== null || (duration_minutes === null) === (days === null)) return undefined
  const times = { start, status, timeZone: time_zone, durationMinutes: duration_minutes, days, recurrence }
  const event = { id: '', begun: false, ...times } as Begun
  const now = new Date()
  check(event, now)
  return planOf(event, [], now).rows
}

/**
 * Creates the occurrences of an event that was created just now, and that nobody else knows of yet.
 * @throws ApiError where it can take place at no time.
 */
export const beginOccurrences = (db: Database, event: Timed): Promise<void> =>
  fitAll(db, [{ ...event, begun: false }], new Date())

/**
 * Fits the occurrences of events to what the events say by now. What is over stays as it is; others stay what they are, also where
 * they move, and keep what was set for them alone. Those that a rule no longer makes go, or are cancelled if anything was, or somebody
 * has said whether they come.
 * @throws ApiError where an event can take place at no time.
 */
export const fitOccurrences = async (db: Database, ids: readonly string[], now = new Date()): Promise<void> => {
  await fitAll(db, await holdEvents(db, ids), now)
}
