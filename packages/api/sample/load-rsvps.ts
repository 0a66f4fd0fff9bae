import { sql } from 'drizzle-orm'
import { changesOf } from '../src/modules/events/invitations/changes.ts'
import { noteInvitations } from '../src/modules/events/invitations/keep.ts'
import type { Database } from '../src/platform/database/database.ts'
import { SAMPLE_SOURCE } from './organisation.ts'

// So many days back, and ahead, dates have answers.
const BACK = 90
const AHEAD = 45

/** A number from 0 up to 1 that is the same each time for the same texts. */
const chance = (...texts: string[]) =>
  sql.raw(`(hashtextextended(concat_ws(' ', ${texts.join(', ')}), 7) & 1023) / 1024.0`)

/**
 * Puts on record who comes to the dates of the last and the next weeks: those who organise them, and some of the members, who come
 * to some events more often than to others; ahead, the fewer have answered the later it is. Who would be one too many waits.
 */
export const loadRsvps = async (db: Database, now = new Date()) => {
  const at = sql`${now.toISOString()}::timestamptz`
  const made = await db.run<{ id: string }>(sql`
    with dates as (
      select o.*, e.host_ids, e.external_key as key, extract(epoch from o.starts_at - ${at}) / 86400 as days_ahead
      from occurrences o join events e on e.id = o.event_id
      where e.source = ${SAMPLE_SOURCE} and o.status <> 'cancelled' and o.starts_at between ${at} - make_interval(days => ${BACK}) and ${at} + make_interval(days => ${AHEAD})
    ), answers as (
      select d.id, d.community_id, d.capacity, p.id as person, least(${at}, d.starts_at) - make_interval(mins => 60 + (12000 * luck)::int) as answered_at,
        case when organises or mood < 0.7 then 'going' when mood < 0.85 then 'maybe' else 'declined' end as answer
      from dates d cross join lateral (
        select distinct m.person_id as id from memberships m
        where m.community_id = any (d.host_ids) and m.status = 'active' and coalesce(m.joined_on <= day_of(d.starts_at), true)) m
      join people p on p.id = m.id cross join lateral (
        select p.id = any (d.organiser_ids) as organises, ${chance('d.key', 'p.external_key')} as zeal,
          ${chance('d.key', 'd.original_start', 'p.external_key')} as luck, ${chance('p.external_key', 'd.original_start', 'd.key')} as mood) c
      where organises or luck < zeal * zeal * least(1, 1.1 - d.days_ahead / ${AHEAD})
    ), seated as (
      select *, row_number() over (partition by id, answer order by answered_at, person) > capacity as is_late from answers
    )
    insert into rsvps (occurrence_id, community_id, person_id, status, answered_at)
    select id, community_id, person, case when answer = 'going' and is_late then 'waitlisted' else answer end, answered_at from seated
    returning occurrence_id as id`)
  // Their calendars hold the dates already, so that nobody is mailed.
  const dates = [...new Set(made.map(({ id }) => id))]
  await noteInvitations(db, await changesOf(db, dates, now), now)
}
