import { Succession, SuccessionQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { pageModel, visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { successions } from './table.ts'

type Successions = typeof successions

const ofPortal = (t: Successions, view: View) =>
  sql`case when ${t.pageId} is null
    then exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})
    else exists (select from ${pages} where ${and(eq(pages.id, t.pageId), visiblePages(pages, view))}) end`

const administers = (t: Successions) =>
  sql`exists (select from ${pages} join ${portals} on ${portals.id} = ${pages.portalId} where ${pages.id} = ${t.pageId} and ${portals.adminIds} @> array[${caller.person}])`

/** Seen by whoever is asked, whoever is to be succeeded, those who keep the community and the page's portal. */
const visible = (t: Successions, view: View): SQL | undefined => {
  const bound = view.portalBound ? ofPortal(t, view) : undefined
  if (view.audience === 'service') return bound
  if (view.audience === 'public') return sql`false`
  return and(bound, or(sql`${caller.person} in (${t.personId}, ${t.holderId})`, manages(t.communityId), administers(t)))
}

export const successionModel: Model<typeof Succession> = defineModel({
  name: 'Succession',
  schema: Succession,
  query: SuccessionQuery,
  table: successions,
  edges: {
    page: { to: () => pageModel, by: 'pageId' },
    community: { to: () => communityModel, by: 'communityId' },
    holder: { to: () => personModel, by: 'holderId' },
    person: { to: () => personModel, by: 'personId' }
  },
  visible,
  filters: {
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    person: { to: () => personModel, where: (t, given) => eq(t.personId, given.person!) },
    reason: (t, { reason }) => sql`${t.reason} = ${reason}`,
    open: (t, { open }) => sql`(${t.answer} is null) = ${open}::boolean`
  },
  sorts: { askedAt: t => t.askedAt, answerBy: t => t.answerBy, updatedAt: t => t.updatedAt }
})
