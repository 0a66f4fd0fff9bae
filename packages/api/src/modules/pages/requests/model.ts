import { PageRequest, PageRequestMessage, PageRequestMessageQuery, PageRequestQuery } from '@guildhall/schema'
import { and, eq, gte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import type { communities } from '../../directory/communities/table.ts'
import { administers, manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portalModel } from '../../directory/portals/model.ts'
import type { portals } from '../../directory/portals/table.ts'
import { pageModel } from '../pages/model.ts'
import type { pages } from '../pages/table.ts'
import { WAITS_DAYS } from './request.ts'
import { pageRequests, requestMessages } from './table.ts'

type Requests = typeof pageRequests
type Messages = typeof requestMessages

const person = (column: SQLWrapper) => ({
  kind: 'one' as const,
  to: () => personModel,
  on: (other: typeof people) => sql`${other.id} = ${column}`
})

/** Seen by whoever asks or is named, by those who keep the community, and by those who decide. */
const visibleRequests = (t: Requests, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  const ofPortal = bound ? eq(t.portalId, caller.portal) : undefined
  if (sees === 'service') return ofPortal
  if (sees === 'public') return sql`false`
  const named = sql`${caller.person} in (${t.requesterId}, ${t.primaryId}, ${t.secondaryId})`
  return and(ofPortal, or(named, administers(sql`array[${t.portalId}]`), manages(t.communityId)))
}

export const pageRequestModel: Model = defineModel<Requests>({
  name: 'PageRequest',
  schema: PageRequest,
  query: PageRequestQuery,
  table: pageRequests,
  fields: t => ({
    id: t.id,
    url: t.url,
    mission: t.mission,
    requirement: t.requirement,
    requirementEndsOn: t.requirementEndsOn,
    whyNotTasked: t.whyNotTasked,
    status: t.status,
    waitingSince: instantOf(t.waitingSince),
    expiresAt: instantOf(sql`(${t.waitingSince} + ${sql.raw(String(WAITS_DAYS))} * interval '24 hours')`),
    cause: t.cause,
    decidedAt: instantOf(t.decidedAt),
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    community: {
      kind: 'one',
      to: () => communityModel,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    portal: { kind: 'one', to: () => portalModel, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    primary: person(t.primaryId),
    secondary: person(t.secondaryId),
    requester: person(t.requesterId),
    page: { kind: 'one', to: () => pageModel, on: (page: typeof pages) => eq(page.id, t.pageId) }
  }),
  visible: visibleRequests,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    person: {
      to: () => personModel,
      where: (t, given) => sql`${given.person} in (${t.requesterId}, ${t.primaryId}, ${t.secondaryId})`
    },
    updatedSince: (t, { updatedSince }) => gte(t.updatedAt, sql`${updatedSince}::timestamptz`)
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

export const requestMessageModel: Model = defineModel<Messages>({
  name: 'PageRequestMessage',
  schema: PageRequestMessage,
  query: PageRequestMessageQuery,
  table: requestMessages,
  fields: t => ({
    id: t.id,
    pageRequest: t.pageRequestId,
    kind: t.kind,
    text: t.text,
    createdAt: instantOf(t.createdAt)
  }),
  edges: t => ({ author: person(t.authorId) }),
  visible: (t, view) =>
    sql`exists (select from ${pageRequests} where ${and(eq(pageRequests.id, t.pageRequestId), visibleRequests(pageRequests, view))})`,
  filters: { pageRequest: (t, { pageRequest }) => sql`${t.pageRequestId} = ${pageRequest}::uuid` },
  sorts: { createdAt: t => t.createdAt }
})
