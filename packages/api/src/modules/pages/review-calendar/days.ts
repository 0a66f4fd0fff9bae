import { and, eq, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { CalendarDay } from '../../../core/module/calendar-day.ts'
import type { Database } from '../../../platform/database/database.ts'
import { pagesOf, visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'

const AT_MOST = sql.raw('1000')
const due = sql`(${pages.lastUpdatedAt} + ${pages.reviewEveryDays} * interval '24 hours')`

/** The days on which the reviews of pages are due; of pages that are exempt from review, or of which nothing is known, there are none. */
const days = (which: SQL | undefined) => sql`
  select ${pages.id}::text as uid, to_char(day_of(${due}), 'YYYY-MM-DD') as on,
    jsonb_build_object('id', 'review.due', 'values', jsonb_build_object('community', c.name)) as title,
    jsonb_build_object('id', 'review.about', 'values', jsonb_build_object(
      'on', to_char(day_of(${pages.lastUpdatedAt}), 'YYYY-MM-DD'), 'everyDays', ${pages.reviewEveryDays}, 'url', ${pages.url})) as description,
    ${pages.url}, floor(extract(epoch from ${pages.lastUpdatedAt}) / 86400)::int as sequence, ${instantOf(pages.updatedAt)} as "updatedAt"
  from ${pages} join communities c on c.id = ${pages.communityId}
  where ${and(
    isNotNull(pages.lastUpdatedAt),
    ne(pages.maintenance, 'removed'),
    which,
    sql`(select e.exemption from exemptions_at(now()) e where e.page_id = ${pages.id}) is null`
  )}`

const ofPortal = sql`${sql.placeholder('caller.portal')}::uuid`

/** The reviews of the pages that the person `owner` represents today, or stands in for. */
export const ofPerson = days(
  sql`${pages.id} in (${pagesOf(sql`${sql.placeholder('owner')}::uuid`)}) and (${ofPortal} is null or ${pages.portalId} = ${ofPortal})`
)

type Read = { name: string; url: string; days: CalendarDay[] }

/** When the reviews of the pages of a portal are due, as far as the reader sees them: the 1,000 earliest. One statement. */
export const readReviews = async (db: Database, portal: string, { view, values }: Viewer): Promise<Read> => {
  const [read] = await db.prepared<Read>(
    `reviews ${JSON.stringify(view)}`,
    () => {
      const owner = sql`${sql.placeholder('owner')}::uuid`
      const own = days(and(eq(pages.portalId, owner), visiblePages(pages, view)))
      return sql`select o.name, o.base_url as url, (
        select coalesce(json_agg(d order by d.on, d.uid), '[]') from (select * from (${own}) a order by a.on, a.uid limit ${AT_MOST}) d) as days
        from portals o where o.id = ${owner}`
    },
    { ...values, owner: portal }
  )
  return read!
}
