import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'
import { table } from './load-cases.ts'
import { SAMPLE_SOURCE } from './organisation.ts'

/** What is on record of who came to a date: names, with or without a number; a number alone; or nothing. */
export type Turnout = { isNamed: boolean; headCount: number | null; unmatched: number }

export const NOTHING: Turnout = { isNamed: false, headCount: null, unmatched: 0 }

/** A number from 0 up to 255 that is the same each time for the same words. */
const drawn = (...words: string[]) => createHash('md5').update(words.join(' ')).digest()[0]!

/** Of nine dates that were held, one has only a head count and one nothing; of the others every third has guests whom nobody knows. */
export const turnoutOf = (key: string, originalStart: string): Turnout => {
  const [kind, many] = [drawn(key, originalStart, 'kind') % 9, drawn(key, originalStart, 'many')]
  if (kind === 0) return NOTHING
  if (kind === 1) return { ...NOTHING, headCount: 5 + (many % 15) }
  return { isNamed: true, headCount: null, unmatched: kind % 3 === 0 ? 1 + (many % 2) : 0 }
}

/** The most people by name at one date. */
const MOST = 12
const hash = (...parts: string[]) => `abs(hashtext(${parts.join(` || ' ' || `)}) % 100)`
const [PERSON, EVENT, START] = ['p.external_key', 'e.external_key', 'o.original_start::text']

/** Puts on record who was at past dates: those who come to most of a series, and others now and then. In one statement, as their organiser would. */
export const loadAttendance = (db: Database, dates: readonly { key: string; start: string }[]) =>
  db.run(sql`
    insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source, recorded_by_id)
    select o.id, o.starts_at, o.community_id, m.id, case when m.noise >= 90 then 'absent' else 'attended' end,
      case when e.mode = 'online' then 'report' else 'list' end, o.organiser_ids[1]
    from ${table(dates, 'key text, start timestamptz')} join events e on e.source = ${SAMPLE_SOURCE} and e.external_key = r.key
    join occurrences o on o.event_id = e.id and o.original_start = r.start,
    lateral (
      select p.id, ${sql.raw(hash(PERSON, EVENT, START))} as noise
      from people p where p.id = any (array(
        select m.person_id from memberships m where m.community_id = any (e.host_ids) and m.status in ('active', 'alumni')
          and coalesce(m.joined_on <= day_of(o.starts_at), true) and coalesce(m.left_on > day_of(o.starts_at), true)))
        and ${sql.raw(hash(PERSON, EVENT))} < 40 and ${sql.raw(hash(PERSON, EVENT, START))} >= 30
      order by ${sql.raw(hash(PERSON, EVENT))}, p.external_key limit ${MOST}) m
    order by o.original_start, m.id`)
