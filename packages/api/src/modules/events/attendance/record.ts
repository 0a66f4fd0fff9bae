import type { Attendance } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Counts, settle } from '../occurrences/settle.ts'
import { attendanceLacks } from '../words.en.ts'

/** What is to be recorded of an occurrence: people by their ids, how many were not found, and how many were there. */
export type Recording = Counts & {
  occurrence: string
  people: ReadonlyMap<string, Attendance['status']>
  source: Attendance['source']
  recordedBy: string | null
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

type Written = { person: string; id: string; outcome: 'created' | 'updated' | 'unchanged' }
/** What was recorded: the record of each person, and whether the counts of the occurrence changed. */
export type Recorded = { people: ReadonlyMap<string, Written>; counted: boolean }

/**
 * Records who was at an occurrence: each person once, however often it is sent. The same again changes nothing. Who is being
 * deleted meanwhile is left out.
 * @throws ApiError where nobody can have been there.
 */
export const recordAttendance = async (db: Database, recording: Recording, now = new Date()): Promise<Recorded> => {
  const { occurrence, people, source, recordedBy } = recording
  const { startsAt, community } = await hold(db, occurrence, now)
  const written = await db.run<Written>(sql`
    with given as materialized (
      select p.id as person, g.status, g.at
      from unnest(${sql.param([...people.keys()])}::uuid[], ${sql.param([...people.values()])}::text[]) with ordinality g (person, status, at)
      join people p on p.id = g.person for key share of p
    ), written as (
      insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source, recorded_by_id)
      select ${occurrence}::uuid, ${startsAt}::timestamptz, ${community}::uuid, person, status, ${source}, ${recordedBy}::uuid from given order by at
      on conflict on constraint attendances_person_key do update
        set status = excluded.status, source = excluded.source, recorded_by_id = excluded.recorded_by_id
        where attendances.status <> excluded.status
      returning id, person_id, xmax = 0 as is_new
    )
    select g.person, coalesce(w.id, a.id) as id, case when w.is_new then 'created' when w.id is not null then 'updated' else 'unchanged' end as outcome
    from given g left join written w on w.person_id = g.person
    left join attendances a on a.occurrence_id = ${occurrence}::uuid and a.person_id = g.person`)
  const settled = await settle(db, sql`o.id = ${occurrence}`, recording)
  return { people: new Map(written.map(one => [one.person, one])), counted: settled.length > 0 }
}
