import { type SQL, sql } from 'drizzle-orm'
import { asOf, fact, ids, wasText } from '../evaluation/fact.ts'
import { lookingBack } from './engagement.ts'
import { isHeld } from './events.ts'
import { active } from './membership.ts'

const isManager = wasText('person', 'p', 'is_manager')

/**
 * The dates that each community `looking` held since its moment, alone or with others, with how many were there: on record, of those the
 * managers where they are asked for, and in all; null where that is not known.
 */
const presence = (named: SQL): SQL => {
  const dates = (of: SQL) => sql`
    select looking.id, o.id as occurrence, day_of(o.starts_at) as day, ${wasText('occurrence', 'o', 'head_count')}::integer as heads,
      ${wasText('occurrence', 'o', 'unmatched_count')}::integer as unmatched
    from looking ${of} and o.starts_at > looking.since where ${isHeld}`
  return sql`
    held as (
      ${dates(sql`join occurrences o on o.community_id = looking.id`)} union all
      ${dates(sql`join events e on cardinality(e.host_ids) > 1 and e.host_ids @> array[looking.id] and e.community_id <> looking.id join occurrences o on o.event_id = e.id`)}
    ), presence as (
      select h.id, h.day, n.*, greatest(h.heads, nullif(n.named + h.unmatched, 0)) as present
      from held h cross join lateral (${named} where a.occurrence_id = h.occurrence and a.status = 'attended' and a.created_at <= ${asOf}) n)`
}

/** What was held on a day: how many events, and how many were there, on record and in all. */
export type Attendance = { day: string; held: number; named: number; present: number }

/** On which days events were held, and whether it is on record who was there. */
export const attendance = fact<Attendance[]>(
  'community.attendance',
  'community',
  sql`
    with ${lookingBack}, ${presence(sql`select count(*) as named from attendances a`)}, daily as (
      select id, day, count(*) as held, coalesce(sum(named), 0) as named, coalesce(sum(present), 0) as present from presence group by 1, 2)
    select id, jsonb_agg(jsonb_build_object('day', day, 'held', held, 'named', named, 'present', present) order by day) as value
    from daily group by 1`
)

// The quarter that is not over, and the two before it.
const MANAGERS_DAYS = 280

/** An event of which it is known how many were there, and how many of them manage people. */
export type Meeting = { day: string; named: number; managers: number; present: number }
/** How many members there are, of how many it is known whether they manage people, and how many do; and who came to the events. */
export type Managers = { members: number; known: number; managers: number; meetings: Meeting[] }

/** How many members, and how many of those who came, manage people; only where events with attendance were held. */
export const managers = fact<Managers>(
  'community.managers',
  'community',
  sql`
    with looking as materialized (select id, ${asOf} - ${sql.raw(`interval '${MANAGERS_DAYS} days'`)} as since from communities where id = any (${ids})),
    ${presence(sql`select count(*) as named, count(*) filter (where ${isManager} = 'true') as managers from attendances a join people p on p.id = a.person_id`)},
    met as materialized (
      select id, jsonb_agg(jsonb_build_object('day', day, 'named', named, 'managers', managers, 'present', present) order by day) as meetings
      from presence where present is not null group by 1)
    select met.id, jsonb_build_object('members', m.members, 'known', m.known, 'managers', m.managers, 'meetings', met.meetings) as value
    from met cross join lateral (
      select count(*) as members, count(${isManager}) as known, count(*) filter (where ${isManager} = 'true') as managers
      from memberships m join people p on p.id = m.person_id where m.community_id = met.id and ${active('m', 'p')}) m`
)
