import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import type { Entry } from './entry.ts'

/** How what a calendar should hold of an occurrence differs from what it holds. */
export type Change = {
  /** A person, or a guest. */
  recipient: string
  occurrence: string
  community: string | null
  host: string
  attendee: { name: string; email: string | null }
  wanted: Entry | null
  sequence: number | null
  kept: Entry | null
  keptSequence: number | null
  description: string | null
  /** Whether the occurrence is cancelled or deleted, and why. */
  off: boolean
  cause: string | null
}

const DESCRIBED = 2000

/** Dates that an answer to their series was taken over for are mailed so long before them, several at once. */
export const AHEAD = sql.raw("interval '90 days'")

/** Whether a recipient `p` takes part in an occurrence: in a role, as a member of a community that hosts it, or as a guest who is going. */
export const near = sql`(p.guest_id is not null and r.status = 'going' or p.id = any (o.role_person_ids) or exists (
  select from memberships m where m.person_id = p.id and m.community_id = any (e.host_ids) and ${activeMembers('m')}))`

/** Whether they see it; guests registered while everybody did. */
export const inSight = sql`(e.visibility <> 'members' or n.near or p.guest_id is not null)`

/** Whether they see the link to take part: of what is not for all, guests see it when they are going. */
export const mayJoin = sql`(n.near or o.join_visibility = 'public' or o.join_visibility = 'internal' and p.guest_id is null)`

const entry = sql`jsonb_build_object(
  'uid', e.id, 'originalStart', case when e.recurrence is not null then ${instantOf(sql`o.original_start`)} end, 'inDays', e.days is not null,
  'title', o.title, 'status', o.status, 'startsAt', ${instantOf(sql`o.starts_at`)}, 'endsAt', ${instantOf(sql`o.ends_at`)}, 'timeZone', o.time_zone,
  'durationMinutes', o.duration_minutes, 'days', o.days, 'place', jsonb_build_object('name', o.place -> 'name', 'address', o.place -> 'address'),
  'joinUrl', case when ${mayJoin} then o.join_url end, 'answer', r.status)`

/** The version of an entry, as in feeds. */
const sequence = sql`e.sequence + case when e.recurrence is null then 0 else o.sequence end`

/**
 * Who of those who go, or might, has something else in their calendar than some occurrences are by now. What is over stays as it
 * was; what a person may no longer see goes.
 */
export const changesOf = (db: Database, occurrences: readonly string[], now: Date) =>
  db.prepared<Change>(
    'changes of invitations',
    () => sql`
      with wanted as (
        select r.occurrence_id, p.id as recipient, ${entry} as entry
        from rsvps r join occurrences o on o.id = r.occurrence_id join events e on e.id = o.event_id join recipients p on p.id = coalesce(r.person_id, r.guest_id),
          lateral (select ${near} as near) n
        where r.occurrence_id = any (${sql.placeholder('occurrences')}::uuid[]) and r.status in ('going', 'maybe') and o.status <> 'cancelled'
          and (o.created_at <= r.answered_at or o.starts_at <= ${sql.placeholder('now')}::timestamptz + ${AHEAD})
          and p.email is not null and coalesce(p.left_on > today(), true) and ${inSight}
      ), kept as (select *, coalesce(person_id, guest_id) as recipient from invitations where occurrence_id = any (${sql.placeholder('occurrences')}::uuid[]))
      select recipient, occurrence_id as occurrence, c.id as community, coalesce(c.name, p.name) as host,
        jsonb_build_object('name', p.name, 'email', p.email) as attendee, w.entry as wanted, i.entry as kept,
        ${sequence} as sequence, i.sequence as "keptSequence", left(o.description, ${sql.raw(String(DESCRIBED))}) as description,
        coalesce(o.status = 'cancelled', true) as off, o.cause
      from wanted w full join kept i using (occurrence_id, recipient)
      join recipients p on p.id = recipient left join occurrences o on o.id = occurrence_id left join events e on e.id = o.event_id
      left join communities c on c.id = coalesce(e.community_id, i.community_id)
      where w.entry is distinct from i.entry and coalesce(o.ends_at, (i.entry ->> 'endsAt')::timestamptz) > ${sql.placeholder('now')}::timestamptz
      order by recipient, coalesce(w.entry, i.entry) ->> 'startsAt'`,
    { occurrences, now: now.toISOString() }
  )
