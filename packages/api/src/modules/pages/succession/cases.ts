import { GONE } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import { activeMembers } from '../../directory/memberships/active.ts'

/** How far ahead the end of a term or a leave is foreseen, and for how long nothing is heard of somebody who is silent. */
export const AHEAD_DAYS = 30
/** For how long after a term has ended a successor is still looked for. */
const BEHIND_DAYS = 90

const days = (count: number) => sql.raw(String(count))
/** The last day that is looked ahead to. */
export const ahead = (day: SQL) => sql`${day} + ${days(AHEAD_DAYS)}`

const silent = (now: SQL, day: SQL) => sql`
  freshness(g.last_updated_at, g.review_every_days, ${now}) in ('due', 'stale', 'abandoned')
  and (select e.exemption from exemptions_at(${now}) e where e.page_id = g.id) is null
  and h.started_on <= ${day} - ${days(AHEAD_DAYS)}
  and not coalesce(h.away_from <= ${day} and coalesce(h.away_until, 'infinity') >= ${day}, false)
  and not exists (select from page_updates u
    where u.page_id = g.id and u.person_id = h.person_id and u.occurred_at > ${now} - interval '${days(AHEAD_DAYS)} days')
  and not exists (select from activity a
    where a.community_id = g.community_id and a.person_id = h.person_id and a.occurred_at > ${now} - interval '${days(AHEAD_DAYS)} days')`

const represented = (now: SQL, day: SQL) => sql`
  select h.id as term_id, h.page_id, g.community_id, h.role, h.person_id as holder_id,
    case
      when e.left_on <= ${ahead(day)} then 'left'
      when h.ended_on <= ${ahead(day)} then 'term_ending'
      when h.stand_in_id is null and h.away_from <= ${ahead(day)} and coalesce(h.away_until, 'infinity') >= ${day} then 'leave'
      when ${silent(now, day)} then 'silence'
      when exists (select from successions x where x.term_id = h.id and x.reason = 'handover' and x.answer is distinct from 'cancelled') then 'handover'
    end as reason
  from (select distinct on (page_id, role) * from representatives order by page_id, role, started_on desc, created_at desc) h
  join pages g on g.id = h.page_id and g.maintenance <> 'removed'
  join communities c on c.id = g.community_id and c.status not in ${GONE}
  join people e on e.id = h.person_id
  where h.ended_on is null or h.ended_on >= ${day} - ${days(BEHIND_DAYS)}`

const led = (day: SQL) => sql`
  select t.id, null::uuid, t.community_id, 'leader', m.person_id,
    case
      when e.left_on <= ${ahead(day)} then 'left'
      when t.ended_on <= ${ahead(day)} then 'term_ending'
    end
  from (select distinct on (community_id) * from terms where role = 'leader' and stands_in_for_id is null order by community_id, ended_on desc nulls first, started_on desc nulls last, id) t
  join memberships m on m.id = t.membership_id
  join communities c on c.id = t.community_id and c.status not in ${[...GONE, 'draft']}
  join people e on e.id = m.person_id
  where t.ended_on is null or t.ended_on >= ${day} - ${days(BEHIND_DAYS)}`

/** The terms for which a successor is needed at a moment of a day, each with its reason. */
export const cases = (now: SQL, day: SQL): SQL =>
  sql`(select * from (${represented(now, day)} union all ${led(day)}) k where reason is not null)`

/**
 * Who is asked next on a day for a case `k`: the deputy first where the primary is to be succeeded, then active members, the core group
 * before the others and those first who have been there longest. Nobody who has left, looks after the page already, was asked
 * for this term before, or is being asked about the page just now.
 */
export const nextFor = (day: SQL): SQL => sql`
  select d.person_id from (
    select s.person_id, 0 as rank, s.started_on as since from representatives_on(${day}) s
    where k.role = 'primary' and s.page_id = k.page_id and s.role = 'secondary'
    union all
    select m.person_id, case when exists (select from terms t where t.membership_id = m.id and t.role in ('core', 'leader')
      and ${currentTerms('t', day)}) then 1 else 2 end, m.joined_on
    from memberships m where m.community_id = k.community_id and ${activeMembers('m', day)}
      and not exists (select from representatives r where r.page_id = k.page_id and r.person_id = m.person_id
        and (r.ended_on is null or r.ended_on > ${day}))) d
  join people e on e.id = d.person_id and coalesce(e.left_on > ${ahead(day)}, true)
  where d.person_id <> k.holder_id
    and not exists (select from successions x where x.term_id = k.term_id and x.person_id = d.person_id and x.answer is distinct from 'cancelled')
    and not exists (select from successions x where x.page_id = k.page_id and x.person_id = d.person_id and x.answer is null)
  order by d.rank, d.since nulls last, d.person_id limit 1`
