import type { RepresentativeRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byName } from '../../../platform/database/columns.ts'
import { asOfDay, fact, ids, items, number, portal, wasText } from '../evaluation/fact.ts'
import type { Span } from '../evaluation/since.ts'
import { held } from './membership.ts'

/** A representative, and who acts instead during a leave. */
export type Representative = {
  role: RepresentativeRole
  person: string
  name: string
  since: string
  /** The first and last day of a leave that the day lies in. */
  away: { from: string; until: string | null } | null
  standIn: string | null
  standInName: string | null
}

const away = sql`(${asOfDay} >= ${wasText('representative', 'r', 'away_from')}::date
  and ${asOfDay} <= coalesce(${wasText('representative', 'r', 'away_until')}::date, ${asOfDay}))`

/** Who represents a page; people who have left the organisation represent nothing. */
export const representatives = fact<Representative[]>(
  'page.representatives',
  'page',
  sql`
    select r.page_id as id, jsonb_agg(jsonb_build_object('role', r.role, 'person', p.id, 'name', p.name, 'since', r.started_on,
      'away', case when leave.now then jsonb_build_object('from', leave.first, 'until', leave.last) end,
      'standIn', case when leave.now then s.id end, 'standInName', case when leave.now then s.name end) order by r.role, r.started_on, p.id) as value
    from representatives r join people p on p.id = r.person_id
    cross join lateral (select coalesce(${away}, false) as now, ${wasText('representative', 'r', 'away_from')} as first,
      ${wasText('representative', 'r', 'away_until')} as last) leave
    left join people s on leave.now and s.id = ${wasText('representative', 'r', 'stand_in_id')}::uuid
      and (s.left_on is null or s.left_on > ${asOfDay})
    where r.page_id = any (${ids}) and ${held('r')} and (p.left_on is null or p.left_on > ${asOfDay})
    group by 1`,
  {
    primary: items(({ role }) => role === 'primary'),
    secondary: items(({ role }) => role === 'secondary'),
    away: items(({ away }) => away !== null)
  }
)

/** A term of a representative. */
export type RepresentativeTerm = Span & { role: RepresentativeRole; person: string }

/** Who has represented a page, and from when until when. */
export const representativeTerms = fact<RepresentativeTerm[]>(
  'page.representative-terms',
  'page',
  sql`
    select r.page_id as id, jsonb_agg(jsonb_build_object('role', r.role, 'person', r.person_id, 'from', r.started_on,
      'until', least(r.ended_on, p.left_on))) as value
    from representatives r join people p on p.id = r.person_id where r.page_id = any (${ids}) group by 1`
)

/** Whether notices can be mailed to those who represent a page; people who have left the organisation represent nothing. */
export const addresses = fact<{ name: string; hasEmail: boolean }[]>(
  'page.representative-addresses',
  'page',
  sql`
    select r.page_id as id, jsonb_agg(jsonb_build_object('name', p.name, 'hasEmail', ${wasText('person', 'p', 'email')} is not null)
      order by p.name, p.id) as value
    from representatives r join people p on p.id = r.person_id
    where r.page_id = any (${ids}) and ${held('r')} and (p.left_on is null or p.left_on > ${asOfDay})
    group by 1`,
  {
    without: items(({ hasEmail }) => !hasEmail)
  }
)

/** On how many pages of the portal each representative of a page stands. */
export const load = fact<{ person: string; name: string; pages: number }[]>(
  'page.representative-load',
  'page',
  sql`
    with standing as (
      select distinct r.page_id, r.person_id
      from (select distinct person_id from representatives where page_id = any (${ids})) asked
      join representatives r on r.person_id = asked.person_id join pages p on p.id = r.page_id
      where p.portal_id = ${portal} and ${held('r')} and not (p.maintenance = 'removed' and day_of(p.maintenance_since) <= ${asOfDay})
    ), counted as materialized (select page_id, person_id, count(*) over (partition by person_id) as pages from standing)
    select c.page_id as id, jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'pages', c.pages) order by c.pages desc, ${byName(sql`p.name`)}, p.id) as value
    from counted c cross join lateral (select id, name, left_on from people where id = c.person_id offset 0) p
    where c.page_id = any (${ids}) and (p.left_on is null or p.left_on > ${asOfDay})
    group by 1`,
  {
    most: number(all => Math.max(0, ...(all ?? []).map(({ pages }) => pages)))
  }
)
