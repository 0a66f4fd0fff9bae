import { type CommunityStatus, STATUSES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byName } from '../../../platform/database/columns.ts'
import { asOf, asOfDay, choice, day, fact, ids, items, number, was, wasText } from '../evaluation/fact.ts'
import type { StatusStep } from '../evaluation/preconditions.ts'
import type { Span } from '../evaluation/since.ts'
import { active, held, lasting, present } from './membership.ts'

/** The changes of the status of community `c`, the newest first. */
export const statusSteps = sql`
  coalesce((select jsonb_agg(jsonb_build_object('from', s."from", 'at', s.at) order by s.sequence desc) from community_steps s
    where s.community_id = c.id and s."from" is not null and s.at <= ${asOf}), '[]')`

/** Where a community stands: its status, the changes of it, and since when it exists. */
export const communitySetting = fact<{ status: CommunityStatus; steps: StatusStep[]; began: string | null }>(
  'community.setting',
  'community',
  sql`
    select c.id, jsonb_build_object('status', ${was('community', 'c', 'status')}, 'steps', ${statusSteps}, 'began', c.launched_on) as value
    from communities c where c.id = any (${ids})`,
  {
    status: choice(STATUSES, one => one?.status),
    launched: day(one => one?.began)
  }
)

/** The day on which a column of the term `t` of a leader was last changed. */
const changedOn = (column: string) => sql`case when t.role = 'leader' and t.updated_at > t.created_at then (
  select day_of(max(a.occurred_at)) from activity a
  where a.subject_id = t.id and a.subject_type = 'term' and a.verb = 'updated' and a.after ? ${sql.raw(`'${column}'`)} and a.occurred_at <= ${asOf}) end`

/** A person in a role. */
export type Holder = {
  person: string
  name: string
  role: string
  since: string | null
  /** Whether `since` is the day itself, or the first on which the term is known and it may be older. */
  precision: 'exact' | 'at_latest'
  hours: number | null
  /** Whether a leader shares the seat with another. */
  isShared: boolean
}

/** Who leads it, is of its core group or sponsors it; the newest term where somebody has several of a role. */
export const holders = fact<Holder[]>(
  'community.roles',
  'community',
  sql`
    select t.community_id as id, jsonb_agg(jsonb_build_object('person', t.person_id, 'name', t.name, 'role', t.role, 'since', t.started_on,
      'precision', t.start_precision, 'hours', t.hours, 'isShared', t.is_shared) order by t.started_on nulls first, ${byName(sql`t.name`)}, t.person_id) as value
    from (
      select distinct on (t.community_id, m.person_id, t.role) t.community_id, m.person_id, p.name, t.role, t.started_on, t.start_precision,
        t.dedicated_hours_per_week as hours, t.is_shared
      from terms t join memberships m on m.id = t.membership_id join people p on p.id = m.person_id
      where t.community_id = any (${ids}) and t.role in ('leader', 'core', 'sponsor') and t.stands_in_for_id is null and ${held('t')} and ${active('m', 'p')}
      order by t.community_id, m.person_id, t.role, t.started_on desc nulls last, t.id) t
    group by 1`,
  {
    leaders: items(({ role }) => role === 'leader'),
    core: items(({ role }) => role === 'core'),
    sponsors: items(({ role }) => role === 'sponsor')
  }
)

/** A term in one of these roles, with the days since which its hours and its end are as they are, where they were changed. */
export type RoleTerm = Span & {
  person: string
  role: string
  hours: number | null
  hoursSince: string | null
  isShared: boolean
  /** Its end as it was on record at the moment asked about, and since when. */
  endsOn: string | null
  endSince: string | null
}

/** Who has been in these roles, and from when until when; nobody leads who has left the community or the organisation before. */
export const roleTerms = fact<RoleTerm[]>(
  'community.role-terms',
  'community',
  sql`
    select t.community_id as id, jsonb_agg(jsonb_build_object('person', m.person_id, 'role', t.role, 'from', greatest(t.started_on, m.joined_on),
      'until', least(t.ended_on, m.left_on, p.left_on), 'hours', t.dedicated_hours_per_week, 'hoursSince', ${changedOn('dedicated_hours_per_week')},
      'isShared', t.is_shared, 'endsOn', least(${wasText('term', 't', 'ended_on')}::date, m.left_on, p.left_on), 'endSince', ${changedOn('ended_on')})) as value
    from terms t join memberships m on m.id = t.membership_id join people p on p.id = m.person_id
    where t.community_id = any (${ids}) and t.role in ('leader', 'core', 'sponsor') and t.stands_in_for_id is null
      and (m.status = 'active' or m.status = 'alumni' and m.left_on is not null)
      and coalesce(greatest(t.started_on, m.joined_on), '-infinity') <= coalesce(least(t.ended_on, m.left_on, p.left_on), 'infinity')
    group by 1`
)

/** Those of them in one role. */
export const inRole = <H extends { role: string }>(people: readonly H[] | undefined, role: string): H[] =>
  (people ?? []).filter(holder => holder.role === role)

/** How its active members spread over the units of the organisation. */
export const units = fact<{ members: number; known: number; units: { unit: string; members: number }[] }>(
  'community.units',
  'community',
  // What a look into the log is thought to cost would hide from the planner how the two tables are best joined.
  sql`
    with m as materialized (select m.community_id, m.person_id from memberships m where m.community_id = any (${ids}) and ${lasting('m')})
    select u.id, jsonb_build_object('members', sum(u.members), 'known', coalesce(sum(u.members) filter (where u.unit is not null), 0),
      'units', coalesce(jsonb_agg(jsonb_build_object('unit', u.unit, 'members', u.members) order by u.members desc, u.unit)
        filter (where u.unit is not null and u.place <= 3), '[]')) as value
    from (
      select n.id, n.unit, n.members, row_number() over (partition by n.id, n.unit is null order by n.members desc, n.unit) as place
      from (
        select m.community_id as id, nullif(trim(${wasText('person', 'p', 'unit')}), '') as unit, count(*) as members
        from m join people p on p.id = m.person_id
        where ${present('p')}
        group by 1, 2) n) u
    group by 1`,
  {
    members: number(one => one?.members ?? 0),
    'known-units': number(one => one?.known ?? 0)
  }
)

/** Those who were refused or removed, with no cause on record, by whom else than themselves. */
export const exclusions = fact<{ person: string; name: string; at: string; status: 'declined' | 'alumni' }[]>(
  'community.exclusions',
  'community',
  sql`
    select m.community_id as id, jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'at', moved.occurred_at, 'status', moved.status)
      order by moved.occurred_at, p.id) as value
    from memberships m join people p on p.id = m.person_id
    cross join lateral (
      select a.occurred_at, a.after ->> 'status' as status, a.before ->> 'status' as earlier, a.person_id
      from activity a
      where a.subject_id = m.id and a.subject_type = 'membership' and a.verb = 'updated' and a.after ? 'status' and a.occurred_at <= ${asOf}
      order by a.transaction desc, a.position desc limit 1) moved
    where m.community_id = any (${ids}) and m.updated_at > m.created_at and (m.status in ('declined', 'alumni') or m.updated_at > ${asOf})
      and (moved.status = 'declined' and moved.person_id is distinct from m.person_id
        or moved.status = 'alumni' and moved.person_id <> m.person_id)
      and (p.left_on is null or p.left_on > ${asOfDay})
      and nullif(trim(${wasText('membership', 'm', 'cause')}), '') is null
    group by 1`,
  {
    count: items()
  }
)
