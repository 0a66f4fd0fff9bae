import type { ContributionActivity } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOf, asOfDay, fact, ids, was } from '../evaluation/fact.ts'

// The longest that a level looks back: 12 periods, a quarter for its change, and the periods that are not over.
const MONTHS = { month: 16, quarter: 42, halfYear: 81 }

/** The communities asked about, each with the moment from which on its rhythm lets rules look at what happened. */
export const lookingBack = sql`
  looking as materialized (
    select c.id, ${asOf} - make_interval(months => case when r.days <= 31 then ${sql.raw(`${MONTHS.month} when r.days <= 92 then ${MONTHS.quarter} else ${MONTHS.halfYear}`)} end) as since
    from communities c, lateral (select coalesce((${was('community', 'c', 'rhythm')} ->> 'everyDays')::integer, 0) as days) r
    where c.id = any (${ids}))`

/** When somebody was a member: from a day, or one that is not known, until another. */
export type Spell = { joinedOn: string | null; leftOn: string | null }
/** What a person gave and received, by days. */
export type Act = { day: string; activity: ContributionActivity; weight: number }
/** Somebody who gave. */
export type Giver = { person: string; isManager: boolean | null; spells: Spell[]; acts: Act[] }

/** As the ledger was known: acts that were recorded by then, and those that were taken back only afterwards. */
export const knownActs = sql`l.person_id is not null and not l.private and l.weight > 0 and l.occurred_at <= ${asOf} and l.recorded_at <= ${asOf}
  and (l.excluded is null or l.excluded = 'corrected' and l.corrected_at > ${asOf})`

/** Who gave something, with all that they gave and received; the level of all others is no more than active. */
export const givers = fact<Giver[]>(
  'community.givers',
  'community',
  sql`
    with ${lookingBack}
    select looking.id, g.value from looking cross join lateral (
      select jsonb_agg(jsonb_build_object('person', a.person_id, 'isManager', ${was('person', 'p', 'is_manager')}, 'spells', s.spells, 'acts', a.acts)
        order by a.person_id) as value
      from (
        select person_id, jsonb_agg(jsonb_build_object('day', day, 'activity', activity, 'weight', weight) order by day, activity) as acts
        from (
          select l.person_id, l.direction, l.activity, day_of(l.occurred_at) as day, sum(l.weight) as weight
          from ledger l where l.community_id = looking.id and l.occurred_at > looking.since and ${knownActs}
          group by 1, 2, 3, 4) daily
        group by 1 having bool_or(direction = 'give')) a
      join people p on p.id = a.person_id
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('joinedOn', s.joined_on, 'leftOn', least(s.left_on, p.left_on)) order by s.joined_on nulls first, s.id), '[]') as spells
        from membership_spells s
        where s.community_id = looking.id and s.person_id = a.person_id and not (s.is_over and s.left_on is null)
          and coalesce(least(s.left_on, p.left_on) >= s.joined_on, true)) s) g
    where g.value is not null`
)

// The quarter that is not over, and the three before it.
const NEWCOMER_DAYS = 400

/** Who joined, and when: not those with whom it began, and not those whom an import or a bulk call recorded. */
export const newcomers = fact<{ person: string; joinedOn: string }[]>(
  'community.newcomers',
  'community',
  sql`
    select s.community_id as id, jsonb_agg(jsonb_build_object('person', s.person_id, 'joinedOn', s.joined_on) order by s.joined_on, s.id) as value
    from membership_spells s join communities c on c.id = s.community_id join people p on p.id = s.person_id
    where s.community_id = any (${ids}) and s.joined_on <= ${asOfDay} and s.joined_on > ${asOfDay} - ${sql.raw(String(NEWCOMER_DAYS))}
      and not s.is_stated and s.joined_on is distinct from c.launched_on and not (s.is_over and s.left_on is null)
      and coalesce(least(s.left_on, p.left_on) >= s.joined_on, true)
    group by 1`
)
