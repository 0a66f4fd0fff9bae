import { FINDING_STATUSES, FRESHNESS, MAINTENANCE, type PortalScorecard } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { countsBy, FAILING, FORMULA, gatesOf, SCORE_OF_SUMS } from './formula.ts'

const ID = sql`${sql.placeholder('id')}::uuid`
const STATUS_SUMS = countsBy(sql`f.status`, FINDING_STATUSES, sql`sum(f.findings)`)

const rules = sql`
  select coalesce(json_agg(json_build_object('rule', r.rule, 'severity', r.severity, 'gate', r.rule = any (g.gates), 'counts', r.counts)
    order by array_position(array['critical', 'high', 'medium', 'low'], r.severity), r.rule), '[]')
  from (select f.rule, min(f.severity) as severity, ${STATUS_SUMS} as counts from f group by f.rule having sum(f.findings) > 0) r, g`

const freshness = (lastUpdatedAt: SQL) =>
  sql`freshness(nullif(${lastUpdatedAt}, '-infinity'), p.review_every_days, now())`

// Of most days all pages are as fresh; those of the few days on which that changes are looked at one by one.
const freshnessCounts = sql`
  with days as (
    select p.review_every_days, p.updated_day, sum(p.pages) as pages,
      ${freshness(sql`p.updated_day`)} as earliest, ${freshness(sql`(p.updated_day + interval '24 hours' - interval '1 millisecond')`)} as latest
    from page_counts p where p.portal_id = ${ID} group by p.review_every_days, p.updated_day
  ), parts as (
    select earliest as freshness, pages from days where earliest = latest
    union all
    select p.freshness, 1 from days d, lateral (
      select ${freshness(sql`p.last_updated_at`)} as freshness from pages p where p.portal_id = ${ID} and p.review_every_days = d.review_every_days
        and coalesce(p.last_updated_at, '-infinity') >= d.updated_day and coalesce(p.last_updated_at, '-infinity') < d.updated_day + interval '24 hours' offset 0) p
    where d.earliest <> d.latest
  )
  select ${countsBy(sql`freshness`, FRESHNESS, sql`sum(pages)`)} from parts`

const worst = sql`
  select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'url', w.url, 'score', w.score, 'freshness', w.freshness,
    'maintenance', w.maintenance, 'gatesFailed', w.failing, 'open', w.open) order by w.score, w.open desc, w.id), '[]')
  from (
    select p.id, c.name, p.url, p.maintenance, ${freshness(sql`p.last_updated_at`)} as freshness, s.score, s.open,
      (select ${FAILING} from findings f where f.page_id = p.id) as failing
    from g, (select page_id, score, open from page_scores where portal_id = ${ID} and open > 0 order by score, open desc, page_id limit 10) s
    join pages p on p.id = s.page_id join communities c on c.id = p.community_id) w`

const PORTAL: SQL = sql`
  with g as materialized (select ${gatesOf(ID)} as gates),
  f as materialized (select * from finding_counts where portal_id = ${ID})
  select o.slug as portal, o.name, s.score, s.counted, s.counts, (${rules}) as rules, n."pageCount",
    (select count(distinct f.page_id)::int from g, findings f where f.portal_id = ${ID} and f.status = 'fail' and f.rule = any (g.gates)) as "pagesFailingGates",
    (${freshnessCounts}) as freshness, n.maintenance, (${worst}) as worst
  from portals o
  cross join (select ${SCORE_OF_SUMS} as score, coalesce(sum(f.counted), 0)::int as counted, ${STATUS_SUMS} as counts from f) s
  cross join (select coalesce(sum(p.pages), 0)::int as "pageCount", ${countsBy(sql`p.maintenance`, MAINTENANCE, sql`sum(p.pages)`)} as maintenance
    from page_counts p where p.portal_id = ${ID}) n
  where o.id = ${ID}`

/** The scorecard of a portal, of what is kept for it. One statement, whatever there is. */
export const readPortalScorecard = async (db: Database, id: string): Promise<PortalScorecard> => {
  const [row] = await db.prepared<Omit<PortalScorecard, 'formula'>>('portal scorecard', () => PORTAL, { id })
  return { formula: FORMULA, ...row! }
}
