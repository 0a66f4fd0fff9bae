import { PageRequest, PageRequestMessage, PageRequestMessageQuery, PageRequestQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { administers, manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageModel } from '../pages/model.ts'
import { WAITS_DAYS } from './request.ts'
import { pageRequests, requestMessages } from './table.ts'

type Requests = typeof pageRequests

/** Seen by whoever asks or is named, by those who keep the community, and by those who decide. */
const visibleRequests = (t: Requests, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  const ofPortal = bound ? eq(t.portalId, caller.portal) : undefined
  if (sees === 'service') return ofPortal
  if (sees === 'public') return sql`false`
  const named = sql`${caller.person} in (${t.requesterId}, ${t.primaryId}, ${t.secondaryId})`
  return and(ofPortal, or(named, administers(sql`array[${t.portalId}]`), manages(t.communityId)))
}

export const pageRequestModel: Model<typeof PageRequest> = defineModel({
  name: 'PageRequest',
  schema: PageRequest,
  query: PageRequestQuery,
  table: pageRequests,
  fields: {
    expiresAt: t => instantOf(sql`(${t.waitingSince} + ${sql.raw(String(WAITS_DAYS))} * interval '24 hours')`)
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    portal: { to: () => portalModel, by: 'portalId' },
    primary: { to: () => personModel, by: 'primaryId' },
    secondary: { to: () => personModel, by: 'secondaryId' },
    requester: { to: () => personModel, by: 'requesterId' },
    page: { to: () => pageModel, by: 'pageId' }
  },
  visible: visibleRequests,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    person: {
      to: () => personModel,
      where: (t, given) =>
        or(eq(t.requesterId, given.person), eq(t.primaryId, given.person), eq(t.secondaryId, given.person))!
    }
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

export const requestMessageModel: Model<typeof PageRequestMessage> = defineModel({
  name: 'PageRequestMessage',
  schema: PageRequestMessage,
  query: PageRequestMessageQuery,
  table: requestMessages,
  fields: {
    pageRequest: t => t.pageRequestId
  },
  edges: {
    author: { to: () => personModel, by: 'authorId' }
  },
  visible: (t, view) =>
    sql`exists (select from ${pageRequests} where ${and(eq(pageRequests.id, t.pageRequestId), visibleRequests(pageRequests, view))})`,
  filters: {},
  under: { pageRequest: (t, { pageRequest }) => sql`${t.pageRequestId} = ${pageRequest}::uuid` },
  sorts: { createdAt: t => t.createdAt }
})
