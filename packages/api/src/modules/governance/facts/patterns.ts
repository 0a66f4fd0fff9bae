import { sql } from 'drizzle-orm'
import { asOfDay, fact, ids, wasText } from '../evaluation/fact.ts'
import { knownActs, lookingBack } from './engagement.ts'
import { active, present } from './membership.ts'

/** Something that a person gave: when, about what, and to whom. */
export type Gift = { person: string; day: string; about: string | null; counterpart: string | null }

/** What people gave, with those who gave to the same, or to each other. */
export const gifts = fact<Gift[]>(
  'community.gifts',
  'community',
  'What people gave: when, about what, and to whom, by the ledger as it was known.',
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
  'Number of active members in each unit, and number of units of the organisation.',
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
  'The days on which people joined and left; without joins recorded by an import or a bulk call.',
  sql`
    select s.community_id as id, jsonb_build_object(
      'joined', coalesce(jsonb_agg(s.joined_on) filter (where s.joined_on <= ${asOfDay} and not s.is_stated), '[]'),
      'left', coalesce(jsonb_agg(least(s.left_on, p.left_on)) filter (where least(s.left_on, p.left_on) <= ${asOfDay}), '[]')) as value
    from membership_spells s join people p on p.id = s.person_id
    where s.community_id = any (${ids}) and coalesce(least(s.left_on, p.left_on) >= s.joined_on, true)
    group by 1`
)
