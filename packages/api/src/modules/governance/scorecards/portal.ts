import { FINDING_STATUSES, FRESHNESS, MAINTENANCE, type PortalScorecard } from '@guildhall/schema'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { countsBy, FAILING, FORMULA, gatesOf, SCORE_OF_SUMS } from './formula.ts'

const STATUS_SUMS = countsBy(sql`f.status`, FINDING_STATUSES, sql`sum(f.findings)`)

const RULES = sql`
  select coalesce(json_agg(json_build_object('rule', r.rule, 'severity', r.severity, 'gate', r.rule = any (g.gates), 'counts', r.counts)
    order by array_position(array['critical', 'high', 'medium', 'low'], r.severity), r.rule), '[]')
  from (select f.rule, min(f.severity) as severity, ${STATUS_SUMS} as counts from f group by f.rule having sum(f.findings) > 0) r, g`

const freshness = (lastUpdatedAt: SQL) =>
  sql`freshness(nullif(${lastUpdatedAt}, '-infinity'), p.review_every_days, now())`

// Of most days all pages are as fresh; those of the few days on which that changes are looked at one by one.
const freshnessCounts = (portal: SQLWrapper) => sql`(
  with days as (
    select p.review_every_days, p.updated_day, sum(p.pages) as pages,
      ${freshness(sql`p.updated_day`)} as earliest, ${freshness(sql`(p.updated_day + interval '24 hours' - interval '1 millisecond')`)} as latest
    from page_counts p where p.portal_id = ${portal} group by p.review_every_days, p.updated_day
  ), parts as (
    select earliest as freshness, pages from days where earliest = latest
    union all
    select p.freshness, 1 from days d, lateral (
      select ${freshness(sql`p.last_updated_at`)} as freshness from pages p where p.portal_id = ${portal} and p.review_every_days = d.review_every_days
        and coalesce(p.last_updated_at, '-infinity') >= d.updated_day and coalesce(p.last_updated_at, '-infinity') < d.updated_day + interval '24 hours' offset 0) p
    where d.earliest <> d.latest
  )
  select ${countsBy(sql`freshness`, FRESHNESS, sql`sum(pages)`)} from parts)`

const worst = (portal: SQLWrapper) => sql`
  select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'url', w.url, 'score', w.score, 'freshness', w.freshness,
    'maintenance', w.maintenance, 'gatesFailed', w.failing, 'open', w.open) order by w.score, w.open desc, w.id), '[]')
  from (
    select p.id, c.name, p.url, p.maintenance, ${freshness(sql`p.last_updated_at`)} as freshness, s.score, s.open,
      (select ${FAILING} from findings f where f.page_id = p.id) as failing
    from g, (select page_id, score, open from page_scores where portal_id = ${portal} and open > 0 order by score, open desc, page_id limit 10) s
    join pages p on p.id = s.page_id join communities c on c.id = p.community_id) w`

/** The members of the scorecard of a portal, each worked out of what is kept for it. */
export const portalParts = (portal: SQLWrapper) => {
  const ofFindings = (what: SQL) => sql`(
    with g as materialized (select ${gatesOf(sql`${portal}`)} as gates), f as materialized (select * from finding_counts where portal_id = ${portal}) ${what})`
  const ofPages = (what: SQL) => sql`(select ${what} from page_counts p where p.portal_id = ${portal})`
  return {
    score: ofFindings(sql`select ${SCORE_OF_SUMS} from f`),
    counted: ofFindings(sql`select coalesce(sum(f.counted), 0)::int from f`),
    counts: ofFindings(sql`select ${STATUS_SUMS} from f`),
    rules: ofFindings(RULES),
    worst: ofFindings(worst(portal)),
    pagesFailingGates: ofFindings(
      sql`select count(distinct f.page_id)::int from g, findings f where f.portal_id = ${portal} and f.status = 'fail' and f.rule = any (g.gates)`
    ),
    pageCount: ofPages(sql`coalesce(sum(p.pages), 0)::int`),
    freshness: freshnessCounts(portal),
    maintenance: ofPages(countsBy(sql`p.maintenance`, MAINTENANCE, sql`sum(p.pages)`))
  }
}

const PORTAL = () => {
  const id = sql`${sql.placeholder('id')}::uuid`
  const parts = Object.entries(portalParts(id)).map(([name, part]) => sql`${part} as ${sql.identifier(name)}`)
  return sql`select o.slug as portal, o.name, ${sql.join(parts, sql`, `)} from portals o where o.id = ${id}`
}

/** The scorecard of a portal. One statement, whatever there is. */
export const readPortalScorecard = async (db: Database, id: string): Promise<PortalScorecard> => {
  const [row] = await db.prepared<Omit<PortalScorecard, 'formula'>>('portal scorecard', PORTAL, { id })
  return { formula: FORMULA, ...row! }
}
