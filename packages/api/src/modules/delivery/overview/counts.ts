import { FRESHNESS, type PortalOverview } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import type { Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { countShownOn } from '../../directory/communities/model.ts'
import { countsBy } from '../../governance/scorecards/formula.ts'
import { portalParts } from '../../governance/scorecards/portal.ts'
import { adminsOf, visiblePages } from '../../pages/pages/model.ts'
import { pages } from '../../pages/pages/table.ts'

/** What is counted of a portal, and whether the reader sees all of it. */
export type Counts = Pick<
  PortalOverview,
  'portal' | 'name' | 'url' | 'communityCount' | 'pageCount' | 'freshness' | 'score'
> & {
  whole: boolean
}

const statement = (view: View) => {
  const id = sql`${sql.placeholder('portal')}::uuid`
  const parts = portalParts(id)
  const whole = view.audience === 'person' ? adminsOf(id) : sql.raw(String(view.audience === 'service'))
  const seen = sql`${pages} where ${and(eq(pages.portalId, id), visiblePages(pages, view))}`
  // Those who see all of it read the counts that are kept.
  const count = (kept: unknown, counted: unknown) => sql`case when w.whole then ${kept} else ${counted} end`
  return sql`
    select o.slug as portal, o.name, o.base_url as url, w.whole, ${countShownOn(id, view)} as "communityCount",
      ${count(parts.pageCount, sql`(select count(*)::int from ${seen})`)} as "pageCount",
      ${count(
        parts.freshness,
        sql`(select ${countsBy(sql`s.freshness`, FRESHNESS)} from (
          select freshness(${pages.lastUpdatedAt}, ${pages.reviewEveryDays}, now()) as freshness from ${seen}) s)`
      )} as freshness,
      case when w.whole then ${parts.score} end as score
    from portals o, (select ${whole} as whole) w where o.id = ${id}`
}

/** Counts what is on a portal, as far as the reader sees it. One statement. */
export const readCounts = async (db: Database, portal: string, { view, values }: Viewer): Promise<Counts> => {
  const [row] = await db.prepared<Counts>(`overview ${JSON.stringify(view)}`, () => statement(view), {
    ...values,
    portal
  })
  return row!
}
