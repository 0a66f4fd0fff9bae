import { Page, PageQuery, WITHDRAWN } from '@guildhall/schema'
import { and, eq, notInArray, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, guardedOrigin, instantOf } from '../../../core/model/sql.ts'
import { inWords } from '../../../core/words/catalogue.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { isOn, pageListModel } from '../lists/model.ts'
import { agedAt, pages } from './table.ts'

type Pages = typeof pages

const represents = (page: SQLWrapper, person: SQL) =>
  sql`exists (select from representatives_on(today()) r where r.page_id = ${page} and ${person} in (r.person_id, r.acting_id))`

/** The pages that a person represents today, or stands in for. */
// From the person on, since an index knows theirs and not whom each page is represented by.
export const pagesOf = (person: SQLWrapper) =>
  sql`select r.page_id from representatives_on(today()) r
    where r.id in (select id from representatives where person_id = ${person} union all select id from representatives where stand_in_id = ${person})
      and (r.person_id = ${person} or r.acting_id = ${person})`

/** Whether the caller's person is an admin of the portal. */
export const adminsOf = (portal: SQLWrapper) =>
  sql`exists (select from ${portals} where ${portals.id} = ${portal} and ${portals.adminIds} @> array[${caller.person}])`

/** Whether the caller's person looks after a page: as a representative, for its community or its portal. */
export const looksAfter = (page: { id: SQLWrapper; communityId: SQLWrapper; portalId: SQLWrapper }): SQL =>
  or(represents(page.id, caller.person), manages(sql`${page.communityId}`), adminsOf(page.portalId))!

/**
 * Which pages a caller may see: those of communities they see, of keys of one portal those of that portal. A page that was
 * suspended or removed is seen by those who look after it: its representatives, its community's keepers, its portal's admins,
 * and service keys.
 */
export const visiblePages = (t: Pages, view: View): SQL | undefined => {
  const { audience: sees, portalBound: bound } = view
  const ofPortal = bound ? eq(t.portalId, caller.portal) : undefined
  if (sees === 'service') return ofPortal
  const seen = sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`
  const shown = notInArray(t.maintenance, [...WITHDRAWN])
  if (sees === 'public') return and(ofPortal, seen, shown)
  return and(ofPortal, or(and(seen, shown), looksAfter(t)))
}

/** Where the page of a community on the portal of the caller's key is, unless it was suspended or removed there. */
export const pageUrl: Model['fields'][string] = (t, { portalBound }) =>
  portalBound
    ? sql`(select ${pages.url} from ${pages} where ${and(sql`${pages.communityId} = ${t}.id`, eq(pages.portalId, caller.portal), notInArray(pages.maintenance, [...WITHDRAWN]))})`
    : sql`null::text`

const whyThere = (t: Pages) =>
  sql`(select s.reason from maintenance_steps s where s.page_id = ${t.id} order by s.at desc, s.id desc limit 1)`

const freshness = (t: Pages) => sql`freshness(${t.lastUpdatedAt}, ${t.reviewEveryDays}, now())`
const exemption = (t: Pages) => sql`(select e.exemption from exemptions_at(now()) e where e.page_id = ${t.id})`
const age = (t: Pages) => sql`coalesce(${t.lastUpdatedAt}, '-infinity')`

// As `freshness` has it, by what indexes know. Of all of it only the part of the given value is left when it is planned.
const isAged = (t: Pages, hours: 18 | 24 | 48) => sql`${agedAt(t, hours)} <= now()`
const isYoung = (t: Pages, hours: 18 | 24 | 48) => sql`${agedAt(t, hours)} > now()`
// Where in the order of age pages begin and end that have gone so long without an update: an interval lies between the shortest and the longest.
const before = (interval: 'min' | 'max', hours: 18 | 24 | 48) =>
  sql`now() - (select ${sql.raw(interval)}(every.review_every_days) from ${pages} every) * interval '${sql.raw(String(hours))} hours'`
const ends = (t: Pages, hours: 18 | 24 | 48) => sql`${age(t)} <= ${before('min', hours)}`
const FIRST_ID = sql.raw("'00000000-0000-0000-0000-000000000000'::uuid")
const LAST_ID = sql.raw("'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid")
// The same of all given values together, so that an index leads from the first to the last of them.
const first = (value: SQLWrapper) => sql`case when 'unknown' = ${value} or 'abandoned' = ${value} then '-infinity'
  when 'stale' = ${value} then ${before('max', 48)} when 'due' = ${value} then ${before('max', 24)} else ${before('max', 18)} end`
const last = (value: SQLWrapper) => sql`case when 'fresh' = ${value} then 'infinity'
  when 'due' = ${value} then ${before('min', 18)} when 'stale' = ${value} then ${before('min', 24)} when 'abandoned' = ${value} then ${before('min', 48)} else '-infinity' end`
// With ids, since the planner takes two ends of one value for a range that hardly anything is in.
const placed = (t: Pages) => sql`(${age(t)}, ${t.id})`
const isOf = (t: Pages, value: SQLWrapper) => sql`(
  ${placed(t)} >= (${first(value)}, ${FIRST_ID}) and ${placed(t)} <= (${last(value)}, ${LAST_ID}) and (
  ('unknown' = ${value} and ${age(t)} = '-infinity')
  or ('fresh' = ${value} and ${isYoung(t, 18)})
  or ('due' = ${value} and ${isAged(t, 18)} and ${isYoung(t, 24)})
  or ('stale' = ${value} and ${isAged(t, 24)} and ${isYoung(t, 48)})
  or ('abandoned' = ${value} and ${isAged(t, 48)})))`
// Pages that nothing is known of come before all others, where there are any.
const current = (t: Pages) =>
  sql`${age(t)} >= (select case when exists (select from ${pages} every where coalesce(every.last_updated_at, '-infinity') = '-infinity') then '-infinity' else ${before('max', 24)} end)`
// Few are exempt, which the planner expects only of an inequality of numbers; else it would read all pages and sort them.
const isStale = (t: Pages, value: SQLWrapper) => sql`(
  (${value}::boolean and ${isAged(t, 24)} and ${ends(t, 24)} and (${exemption(t)} is not null)::int <> 1)
  or (not ${value}::boolean and (${isYoung(t, 24)} or ${t.lastUpdatedAt} is null) and ${current(t)}))`

const representative = (role: 'primary' | 'secondary') => ({
  kind: 'one' as const,
  to: () => personModel,
  on: (t: Pages, person: typeof people) =>
    sql`${person.id} = (select r.person_id from representatives_on(today()) r where r.page_id = ${t.id} and r.role = ${role} limit 1)`
})

export const pageModel: Model<typeof Page> = defineModel({
  name: 'Page',
  schema: Page,
  query: PageQuery,
  table: pages,
  fields: {
    freshness: t => freshness(t),
    staleAt: t => instantOf(sql`(${t.lastUpdatedAt} + ${t.reviewEveryDays} * interval '24 hours')`),
    exemption,
    maintenanceReason: t => whyThere(t)
  },
  worded: { maintenanceReason: inWords },
  guarded: {
    ...guardedOrigin,
    // What led to it is for those who look after the page.
    maintenanceReason: (t, { audience: sees }) => (sees === 'person' ? looksAfter(t) : sees === 'service')
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    portal: { to: () => portalModel, by: 'portalId' },
    primary: representative('primary'),
    secondary: representative('secondary')
  },
  visible: visiblePages,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    person: { to: () => personModel, where: (t, { person }) => sql`${t.id} = any (array(${pagesOf(person)}))` },
    freshness: (t, given) => isOf(t, given.freshness),
    stale: (t, { stale }) => isStale(t, stale),
    maintenance: (t, { maintenance }) => sql`${t.maintenance} = ${maintenance}`,
    list: { to: () => pageListModel, where: (t, { list }) => isOn(t, list!) },
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: {
    lastUpdatedAt: age,
    url: t => t.url,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})
