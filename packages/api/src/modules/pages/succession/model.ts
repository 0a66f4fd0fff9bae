import { Succession, SuccessionQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'
import { pageModel, visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { successions } from './table.ts'

type Successions = typeof successions

const person = (column: SQLWrapper) => ({
  kind: 'one' as const,
  to: () => personModel,
  on: (other: typeof people) => sql`${other.id} = ${column}`
})

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

export const successionModel: Model = defineModel<Successions>({
  name: 'Succession',
  schema: Succession,
  query: SuccessionQuery,
  table: successions,
  fields: t => ({
    id: t.id,
    reason: t.reason,
    role: t.role,
    position: t.position,
    askedAt: instantOf(t.askedAt),
    answerBy: instantOf(t.answerBy),
    answer: t.answer,
    because: t.because,
    answeredAt: instantOf(t.answeredAt),
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    page: { kind: 'one', to: () => pageModel, on: (page: typeof pages) => eq(page.id, t.pageId) },
    community: {
      kind: 'one',
      to: () => communityModel,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    holder: person(t.holderId),
    person: person(t.personId)
  }),
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
