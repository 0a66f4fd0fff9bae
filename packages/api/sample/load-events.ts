import { getTableColumns, sql } from 'drizzle-orm'
import { ORGANISATION } from '../src/core/access/caller.ts'
import { snake } from '../src/core/model/rows.ts'
import { upsert } from '../src/core/model/upsert.ts'
import { columnList } from '../src/core/model/write.ts'
import { eventWritable } from '../src/modules/events/events/writable.ts'
import { occurrences } from '../src/modules/events/occurrences/table.ts'
import {
  BEGINNING,
  dayOn,
  END,
  horizonOf,
  type Length,
  spanOf,
  wallOf
} from '../src/modules/events/occurrences/times.ts'
import { expand } from '../src/modules/events/recurrence/expand.ts'
import type { Database } from '../src/platform/database/database.ts'
import { addDays, DAY_MS, dayOf } from '../src/platform/days.ts'
import type { SampleEvent } from './events/index.ts'
import type { Turn } from './events/meeting.ts'
import { loadAttendance, NOTHING, turnoutOf } from './load-attendance.ts'
import { table } from './load-cases.ts'
import { SAMPLE_SOURCE } from './organisation.ts'

const OWN = ['id', 'createdAt', 'updatedAt']
const COLUMNS = Object.entries(getTableColumns(occurrences))
  .filter(([name, column]) => !OWN.includes(name) && !column.generated)
  .map(([name]) => snake(name))

/** Puts events on record without their dates; organised by those who lead their communities. */
const putEvents = async (db: Database, events: readonly SampleEvent[]) => {
  const rows = await db.run<{ login: string; id: string }>(
    sql`select external_id as login, id from people where source = ${SAMPLE_SOURCE} and external_id is not null`
  )
  const ids = new Map(rows.map(({ login, id }) => [login, id]))
  const drafts = events.map(({ draft, leaders }) => ({ ...draft, organisers: leaders.map(login => ids.get(login)!) }))
  const { beside: _dates, ...writable } = eventWritable
  return upsert(db, writable, drafts, ORGANISATION)
}

/** What a date says itself, by the columns. */
const turned = (turn: Turn | undefined, start: string, timeZone: string, length: Length) => {
  if (!turn) return {}
  if ('cancelled' in turn)
    return { overrides: ['status'], status: 'cancelled', outcome: 'not_held', cause: turn.cancelled }
  if ('notHeld' in turn) return { outcome: 'not_held', cause: turn.notHeld }
  if ('title' in turn) return { overrides: ['title'], title: turn.title }
  const moved = `${addDays(dayOn(start), turn.movedBy)}T${turn.at}`
  return { overrides: ['start'], start: moved, ...spanned(moved, timeZone, length) }
}

const spanned = (start: string, timeZone: string, length: Length) => {
  const { startsAt, endsAt } = spanOf(start, timeZone, length)
  return { starts_at: startsAt, ends_at: endsAt }
}

/** All dates of an event up to 13 months from now, with what became of them. */
const datesOf = ({ draft, unheard, turns }: SampleEvent, now: Date) => {
  const {
    externalKey: key,
    start: first,
    timeZone = 'UTC',
    recurrence = null,
    days = null,
    durationMinutes = null,
    status
  } = draft
  const length = { days, durationMinutes }
  const isDormant = status === 'dormant'
  const to = recurrence ? horizonOf(now) : END
  const starts = expand({ start: first, timeZone, days, recurrence }, { from: BEGINNING, to }).map(
    ({ originalStart }) => originalStart
  )
  const turnAt = new Map(turns.map(turn => [starts.find(start => dayOf(start) >= turn.from), turn]))
  const heard = new Date(now.getTime() - 3 * DAY_MS).toISOString()
  return starts.map(originalStart => {
    const start = wallOf(originalStart, { timeZone, days })
    const span = spanned(start, timeZone, length)
    const past = unheard && dayOf(originalStart) >= unheard ? 'unconfirmed' : 'held'
    const said = {
      original_start: originalStart,
      start,
      ...span,
      outcome: span.ends_at < heard ? past : 'upcoming',
      overrides: [],
      ...(isDormant ? { status: 'confirmed' } : {}),
      dormant: isDormant && span.ends_at > now.toISOString(),
      ...turned(turnAt.get(originalStart), start, timeZone, length)
    }
    const { isNamed, headCount, unmatched } = said.outcome === 'held' ? turnoutOf(key, originalStart) : NOTHING
    return { key, isNamed, own: { ...said, head_count: headCount, unmatched_count: unmatched } }
  })
}

/** Puts events on record with their dates, past ones with what happened; in one statement, since a later change would be on record as well. */
export const loadEvents = async (db: Database, events: readonly SampleEvent[], now = new Date()) => {
  const answers = await putEvents(db, events)
  const dates = events.flatMap(event => datesOf(event, now))
  await db.run(sql`
    insert into occurrences (${columnList(COLUMNS)}) select ${sql.raw(COLUMNS.map(name => `o.${name}`).join(', '))}
    from ${table(dates, 'key text, own jsonb')} join events e on e.source = ${SAMPLE_SOURCE} and e.external_key = r.key,
      lateral jsonb_populate_record(null::occurrences, to_jsonb(e) || jsonb_build_object('event_id', e.id) || r.own) o
    order by o.original_start`)
  await loadAttendance(
    db,
    dates.flatMap(({ key, isNamed, own }) => (isNamed ? [{ key, start: own.original_start }] : []))
  )
  return answers
}
