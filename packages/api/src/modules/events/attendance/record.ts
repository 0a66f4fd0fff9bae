import type { Attendance } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { attendanceLacks } from '../words.en.ts'

/** What is to be recorded of an occurrence: people by their ids, how many were not found, and how many were there. */
export type Recording = {
  occurrence: string
  people: ReadonlyMap<string, Attendance['status']>
  source: Attendance['source']
  recordedBy: string | null
  unmatched?: number
  headCount?: number
}

type Held = { startsAt: string; community: string; isCancelled: boolean; isAhead: boolean }

const read = async (db: Database, occurrence: string, now: Date, lock = sql``) => {
  const [date] = await db.run<Held>(sql`
    select ${instantOf(sql`starts_at`)} as "startsAt", community_id as community, status = 'cancelled' as "isCancelled",
      starts_at > ${now.toISOString()} as "isAhead"
    from occurrences where id = ${occurrence} ${lock}`)
  return date!
}

const reasonOf = ({ isCancelled, isAhead }: Held): string | undefined => {
  if (isCancelled) return attendanceLacks.cancelled
  return isAhead ? attendanceLacks.ahead : undefined
}

/** Why nobody can have been at an occurrence; undefined where they can. */
export const closedBy = async (db: Database, occurrence: string, now = new Date()): Promise<string | undefined> =>
  reasonOf(await read(db, occurrence, now))

/** Holds an occurrence still. @throws ApiError where nobody can have been there. */
const hold = async (db: Database, occurrence: string, now: Date): Promise<Held> => {
  const date = await read(db, occurrence, now, sql`for no key update`)
  const reason = reasonOf(date)
  if (reason !== undefined) throw new ApiError('RULE_BROKEN', reason)
  return date
}

/** The id of the record of a person at an occurrence, which there is. */
export const recordOf = async (db: Database, occurrence: string, person: string): Promise<string> => {
  const [found] = await db.run<{ id: string }>(
    sql`select id from attendances where occurrence_id = ${occurrence} and person_id = ${person}`
  )
  return found!.id
}

/** Whoever was there makes it held, unless it is on record that it was not. */
const count = async (db: Database, { occurrence, people, unmatched, headCount }: Recording) => {
  const wasHeld = [...people.values()].includes('attended') || (unmatched ?? 0) + (headCount ?? 0) > 0
  const outcome = sql`case when ${wasHeld} and outcome in ('upcoming', 'unconfirmed') then 'held' else outcome end`
  const counts = sql`coalesce(${headCount ?? null}::integer, head_count), coalesce(${unmatched ?? null}::integer, unmatched_count), ${outcome}`
  await db.run(sql`
    update occurrences set (head_count, unmatched_count, outcome) = row (${counts})
    where id = ${occurrence} and (head_count, unmatched_count, outcome) is distinct from (${counts})`)
}

/**
 * Records who was at an occurrence: each person once, however often it is sent. The same again changes nothing.
 * @throws ApiError where nobody can have been there.
 */
export const recordAttendance = async (db: Database, recording: Recording, now = new Date()): Promise<void> => {
  const { occurrence, people, source, recordedBy } = recording
  const { startsAt, community } = await hold(db, occurrence, now)
  await db.run(sql`
    insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source, recorded_by_id)
    select ${occurrence}::uuid, ${startsAt}::timestamptz, ${community}::uuid, g.person, g.status, ${source}, ${recordedBy}::uuid
    from unnest(${sql.param([...people.keys()])}::uuid[], ${sql.param([...people.values()])}::text[]) g (person, status)
    on conflict on constraint attendances_person_key do update
      set status = excluded.status, source = excluded.source, recorded_by_id = excluded.recorded_by_id
      where attendances.status <> excluded.status`)
  await count(db, recording)
}
