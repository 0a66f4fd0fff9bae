import { Notice, NoticeQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { communityResource } from '../communities/resource.ts'
import { communities } from '../communities/table.ts'
import { type Resource, resource, type View } from '../kit/resource.ts'
import { caller, idIn, instantOf } from '../kit/sql.ts'
import { pageResource } from '../pages/resource.ts'
import type { pages } from '../pages/table.ts'
import { personResource } from '../people/resource.ts'
import type { people } from '../people/table.ts'
import { portalResource } from '../portals/resource.ts'
import { portals } from '../portals/table.ts'
import { notices } from './table.ts'

type Notices = typeof notices

/** A person sees what they were told; the admins of a portal see what was told on its behalf. */
export const visibleNotices = (t: Notices, { sees, bound }: View): SQL | undefined => {
  if (sees === 'public') return sql`false`
  const administered = sql`exists (select from ${portals} where ${eq(portals.id, t.portalId)} and ${portals.adminIds} @> array[${caller.person}])`
  const own = sql`${t.personId} = ${caller.person}`
  return and(sees === 'person' ? or(own, administered) : undefined, bound ? eq(t.portalId, caller.portal) : undefined)
}

export const noticeResource: Resource = resource<Notices>({
  name: 'Notice',
  schema: Notice,
  query: NoticeQuery,
  table: notices,
  fields: t => ({
    id: t.id,
    kind: t.kind,
    step: t.step,
    subject: t.subject,
    text: t.text,
    status: t.status,
    channel: t.channel,
    deliveredAt: instantOf(t.deliveredAt),
    handedOver: t.handedOver,
    attempts: t.attempts,
    nextAttemptAt: instantOf(t.nextAttemptAt),
    failure: t.failure,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    person: { kind: 'one', to: () => personResource, on: (person: typeof people) => eq(person.id, t.personId) },
    portal: { kind: 'one', to: () => portalResource, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    community: {
      kind: 'one',
      to: () => communityResource,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    page: { kind: 'one', to: () => pageResource, on: (page: typeof pages) => eq(page.id, t.pageId) }
  }),
  visible: visibleNotices,
  filters: {
    person: (t, { person }) => sql`${t.personId} = ${person}::uuid`,
    page: (t, { page }) => sql`${t.pageId} = ${page}::uuid`,
    portal: (t, { portal }) => sql`${t.portalId} = ${idIn(portals, portal!)}`,
    community: (t, { community }) => sql`${t.communityId} = ${idIn(communities, community!)}`,
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, deliveredAt: t => sql`coalesce(${t.deliveredAt}, 'infinity')` }
})
