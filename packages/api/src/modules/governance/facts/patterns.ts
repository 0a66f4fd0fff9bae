import type { Role } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOf, asOfDay, fact, ids, wasText } from '../evaluation/fact.ts'
import { knownActs, lookingBack } from './engagement.ts'
import { hosted, isHeld, LAST_EVENTS } from './events.ts'
import { active, present } from './membership.ts'

/** Something that a person gave: when, about what, and to whom. */
export type Gift = { person: string; day: string; about: string | null; counterpart: string | null }

/** What people gave, with those who gave to the same, or to each other. */
export const gifts = fact<Gift[]>(
  'community.gifts',
  'community',
  sql`
    with ${lookingBack}
    select looking.id, g.value from looking cross join lateral (
      select jsonb_agg(jsonb_build_object('person', l.person_id, 'day', day_of(l.occurred_at), 'about', l.about, 'counterpart', l.counterpart_id)
        order by l.occurred_at, l.key) as value
      from ledger l
      where l.community_id = looking.id and l.direction = 'give' and l.occurred_at > looking.since and ${knownActs}) g
    where g.value is not null`
)

/** How its active members spread over units: how many there are of each, and how many units the organisation has. */
export const unitSizes = fact<{ members: number; sizes: number[]; units: number }>(
  'community.unit-sizes',
  'community',
  sql`
    with spread as (
      select m.community_id, nullif(trim(${wasText('person', 'p', 'unit')}), '') as unit, count(*) as members
      from memberships m join people p on p.id = m.person_id
      where m.community_id = any (${ids}) and ${active('m', 'p')} group by 1, 2)
    select community_id as id, jsonb_build_object('members', sum(members),
      'sizes', coalesce(jsonb_agg(members order by members desc) filter (where unit is not null), '[]'),
      'units', (select count(distinct nullif(trim(p.unit), '')) from people p where ${present('p')})) as value
    from spread group by 1`
)

/** On which days people joined and left, each time; not those whom an import or a bulk call recorded as joined. */
export const turnover = fact<{ joined: string[]; left: string[] }>(
  'community.turnover',
  'community',
  sql`
    select s.community_id as id, jsonb_build_object(
      'joined', coalesce(jsonb_agg(s.joined_on) filter (where s.joined_on <= ${asOfDay} and not s.is_stated), '[]'),
      'left', coalesce(jsonb_agg(least(s.left_on, p.left_on)) filter (where least(s.left_on, p.left_on) <= ${asOfDay}), '[]')) as value
    from membership_spells s join people p on p.id = s.person_id
    where s.community_id = any (${ids}) and coalesce(least(s.left_on, p.left_on) >= s.joined_on, true)
    group by 1`
)

/** Who facilitated the last events that it held: of how many it is on record, and how many people that were. */
export const facilitation = fact<{ events: number; named: number; facilitators: number }>(
  'community.facilitation',
  'community',
  sql`
    select c.id, jsonb_build_object('events', count(distinct h.id), 'named', count(distinct h.id) filter (where f.person_id is not null),
      'facilitators', count(distinct f.person_id)) as value
    from communities c, lateral (select o.id, o.facilitator_ids from ${hosted(isHeld, LAST_EVENTS)}) h
      left join lateral unnest(h.facilitator_ids) f (person_id) on true
    where c.id = any (${ids}) group by 1`
)

/** A role whose term ended on a day, and that another person took over on one. */
export type Handover = { role: Role; on: string; next: string }

// Terms of two people that begin and end within so many days of each other are a hand-over.
const HANDOVER_DAYS = 30

/** Whether the end of term `t` was on record before it came; where the term was put on record later, whether the next left no gap. */
const byPlan = sql`
  case when day_of(t.created_at) > t.ended_on then n.started_on <= t.ended_on else t.ended_on > day_of(coalesce((
    select max(a.occurred_at) from activity a where a.subject_id = t.id and a.subject_type = 'term' and a.verb = 'updated'
      and a.after ? 'ended_on' and a.occurred_at <= ${asOf}), t.created_at)) end`

/** The roles that one person handed over to another by plan within two years, the last one first. */
export const handovers = fact<Handover[]>(
  'community.handovers',
  'community',
  sql`
    select t.community_id as id, jsonb_agg(jsonb_build_object('role', t.role, 'on', t.ended_on, 'next', n.next) order by t.ended_on desc, t.role) as value
    from terms t join memberships m on m.id = t.membership_id cross join lateral (
      select min(n.started_on) as next from terms n join memberships o on o.id = n.membership_id
      where n.community_id = t.community_id and n.role = t.role and n.stands_in_for_id is null and o.person_id <> m.person_id and n.started_on <= ${asOfDay}
        and n.started_on between t.ended_on - ${sql.raw(String(HANDOVER_DAYS))} and t.ended_on + ${sql.raw(String(HANDOVER_DAYS))} and ${byPlan}) n
    where t.community_id = any (${ids}) and t.role not in ('member', 'sponsor') and t.stands_in_for_id is null and n.next is not null
      and t.ended_on <= ${asOfDay} and t.ended_on > ${asOfDay} - interval '2 years'
      and not exists (select from terms k where k.membership_id = t.membership_id and k.role = t.role
        and coalesce(k.ended_on > t.ended_on, true) and k.started_on <= t.ended_on + ${sql.raw(String(HANDOVER_DAYS))})
    group by 1`
)
