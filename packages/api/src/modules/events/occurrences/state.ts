import type { ImportOccurrence } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dateRefusal } from '../recurrence/refusal.ts'
import { causes, statedFaults } from '../words.en.ts'
import { holdEvents, MADE, refitOccurrences, type Timed } from './fit.ts'

/** The members that an import can state of an occurrence, and their columns. */
const STATED = {
  title: 'title',
  description: 'description',
  mode: 'mode',
  place: 'place',
  joinUrl: 'join_url',
  start: 'start',
  durationMinutes: 'duration_minutes',
  days: 'days',
  status: 'status'
} as const
const NAMES = Object.keys(STATED)

/** An event, and all of its occurrences that differ from it, where an import states them. */
type Stated = { id: string; occurrences?: unknown }
type Row = { event: string; at: number; original_start: string; names: string[] }

const refuse = (at: number, member: string, detail: string, code: 'RULE_BROKEN' | 'CAUSE_NEEDED' = 'RULE_BROKEN') =>
  new ApiError(code, detail, [{ pointer: `/occurrences/${at}/${member}`, detail }])

/** Refuses what an occurrence cannot be. */
const check = (at: number, { start, status, cause }: ImportOccurrence) => {
  const wrong = start && dateRefusal(start)
  if (wrong) throw refuse(at, 'start', wrong)
  if (status === 'cancelled' && !cause?.trim()) throw refuse(at, 'cause', statedFaults.cause, 'CAUSE_NEEDED')
}

const LENGTH = ['durationMinutes', 'days'] as const

const rowOf = (event: Timed, stated: ImportOccurrence, at: number): Row => {
  check(at, stated)
  const { originalStart, durationMinutes, days, joinUrl, place, ...same } = stated
  const names = NAMES.filter(name => name in stated && !(LENGTH as readonly string[]).includes(name))
  return {
    ...same,
    event: event.id,
    at,
    original_start: new Date(originalStart).toISOString(),
    names: [...names, ...LENGTH.filter(name => stated[name] != null)],
    ...{ duration_minutes: durationMinutes, days, join_url: joinUrl },
    ...{ place: place && { name: null, address: null, accessibility: null, ...place } }
  }
}

/** Of several for one date the last counts. */
const rowsOf = (event: Timed, stated: readonly ImportOccurrence[]) => [
  ...new Map(stated.map((one, at) => rowOf(event, one, at)).map(row => [row.original_start, row])).values()
]

const isNamed = (...names: string[]) => sql.raw(names.map(name => `'${name}' = any (f.names)`).join(' or '))
const said = (column: string, ...names: string[]) =>
  sql`case when ${isNamed(...names)} then f.${sql.raw(column)} else o.${sql.raw(column)} end`

// Whether it takes minutes or days is one, and so are its status and what follows from it.
const VALUES: Record<string, SQL> = {
  ...Object.fromEntries(Object.entries(STATED).map(([name, column]) => [column, said(column, name)])),
  duration_minutes: said('duration_minutes', ...LENGTH),
  days: said('days', ...LENGTH),
  outcome: sql`case when not (${isNamed('status')}) then o.outcome when f.status = 'cancelled' then 'not_held' when o.status = 'cancelled' then 'upcoming' else o.outcome end`,
  cause: sql`case when not (${isNamed('status')}) then o.cause when f.status = 'cancelled' then f.cause when o.status <> 'cancelled' then o.cause end`
}
const COLUMNS = Object.keys(VALUES)
const listed = (of = '') => sql.raw(COLUMNS.map(column => of + column).join(', '))

type Done = { id: string | null; event: string; at: number | null }

// A date that is cancelled since its series no longer has it is none of the series.
const write = (db: Database, events: readonly string[], rows: readonly Row[], now: Date) =>
  db.run<Done>(sql`
    with given as (
      select g.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g (event uuid, at integer, original_start timestamptz, names text[],
        title text, description text, mode text, place jsonb, join_url text, start text, duration_minutes integer, days integer, status text, cause text)
    ), found as (
      select o.id, o.event_id as event, o.overrides as own, array(select name from unnest(o.overrides) name where name <> all (${sql.param(NAMES)}::text[])) || coalesce(g.names, '{}') as overrides,
        g.at, coalesce(g.names, '{}') as names, ${listed('g.')}
      from occurrences o left join (select *, null::text as outcome from given) g on g.event = o.event_id and g.original_start = o.original_start
      where o.event_id = any (${sql.param(events)}::uuid[]) and (o.status <> 'cancelled' or o.cause <> ${causes.dropped})
        and (g.at is not null or o.overrides && ${sql.param(NAMES)}::text[] and o.ends_at > ${now.toISOString()})
    ), said as (
      select f.id, f.own, f.overrides, ${sql.join(
        COLUMNS.map(column => sql`${VALUES[column]} as ${sql.raw(column)}`),
        sql`, `
      )} from found f join occurrences o on o.id = f.id
    ), changed as (
      update occurrences o set (overrides, ${listed()}) = row (s.overrides, ${listed('s.')}) from said s
      where o.id = s.id and (not (s.own @> s.overrides and s.own <@ s.overrides) or (${listed('o.')}) is distinct from (${listed('s.')}))
      returning o.id, o.event_id
    )
    select id, event_id as event, null::integer as at from changed
    union all select null, g.event, g.at from given g where not exists (select from found f where f.event = g.event and f.at = g.at)`)

/**
 * Writes which occurrences of events differ from them, of those of which this is stated; the other upcoming ones are as their
 * series. Answers the ids of the events that were changed by it.
 * @throws ApiError where a series has no such occurrence.
 */
export const stateOccurrences = async (
  db: Database,
  stated: readonly Stated[],
  now = new Date()
): Promise<ReadonlySet<string>> => {
  const given = new Map(
    stated.flatMap(({ id, occurrences }) => (occurrences ? [[id, occurrences as ImportOccurrence[]] as const] : []))
  )
  if (given.size === 0) return new Set()
  const events = (await holdEvents(db, [...given.keys()])).filter(({ status }) => MADE.includes(status))
  const rows = events.flatMap(event => rowsOf(event, given.get(event.id)!))
  const done = await write(
    db,
    events.map(({ id }) => id),
    rows,
    now
  )
  const missing = done.find(({ at }) => at !== null)
  if (missing) throw refuse(missing.at!, 'originalStart', statedFaults.noOccurrence)
  await refitOccurrences(
    db,
    events,
    done.map(({ id }) => id!)
  )
  return new Set(done.map(({ event }) => event))
}
