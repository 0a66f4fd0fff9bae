import { sql } from 'drizzle-orm'
import { asOf, asOfDay, fact, ids, items, portal, wasText } from '../evaluation/fact.ts'
import { held, present } from './membership.ts'

/** For how many days nothing is heard of a representative who is silent. */
export const SILENT_DAYS = 30

/** A page whose primary representative is silent, and that has no deputy. */
export type Silence = { page: string; heardOn: string; dueAt: string }

/**
 * Pages that are due for review, whose primary representative has done nothing in the community for 30 days, is not on leave, and has no
 * secondary representative beside them.
 */
export const silences = fact<Silence[]>(
  'community.silent-representatives',
  'community',
  sql`
    with alone as materialized (
      select g.*, r.person_id, r.started_on from pages g
      join representatives r on r.page_id = g.id and r.role = 'primary' and ${held('r')} join people p on p.id = r.person_id and ${present('p')}
      where g.community_id = any (${ids}) and g.portal_id = ${portal} and r.started_on <= ${asOfDay} - ${sql.raw(String(SILENT_DAYS))}
        and not exists (select from representatives s join people p on p.id = s.person_id
          where s.page_id = g.id and s.role = 'secondary' and ${held('s')} and ${present('p')})
        and not coalesce(${wasText('representative', 'r', 'away_from')}::date <= ${asOfDay}
          and coalesce(${wasText('representative', 'r', 'away_until')}::date, ${asOfDay}) >= ${asOfDay}, false))
    select g.community_id as id, jsonb_agg(jsonb_build_object('page', g.id, 'heardOn', heard.day, 'dueAt', seen.at + every.days * interval '18 hours')
      order by heard.day, g.id) as value
    from alone g cross join lateral (select ${wasText('page', 'g', 'review_every_days')}::integer as days) every
    cross join lateral (
      select max(u.occurred_at) as at from page_updates u
      where u.page_id = g.id and u.occurred_at <= ${asOf} and is_sign_of_life(u.kind, u.actor_class, u.bulk_since, ${asOf})) seen
    cross join lateral (
      select greatest(g.started_on, day_of((select max(u.occurred_at) from page_updates u
        where u.page_id = g.id and u.person_id = g.person_id and u.occurred_at <= ${asOf})), day_of((select max(a.occurred_at) from activity a
        where a.community_id = g.community_id and a.person_id = g.person_id and a.occurred_at <= ${asOf}))) as day) heard
    where freshness(seen.at, every.days, ${asOf}) in ('due', 'stale', 'abandoned')
      and (select e.exemption from exemptions_at(${asOf}) e where e.page_id = g.id) is null
      and heard.day <= ${asOfDay} - ${sql.raw(String(SILENT_DAYS))}
    group by 1`,
  {
    count: items()
  }
)
