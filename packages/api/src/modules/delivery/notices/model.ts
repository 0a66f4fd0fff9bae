import { Notice, NoticeQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import type { communities } from '../../directory/communities/table.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { pageModel } from '../../pages/pages/model.ts'
import type { pages } from '../../pages/pages/table.ts'
import { notices } from './table.ts'

type Notices = typeof notices

/** A person sees what they were told; the admins of a portal see what was told on its behalf. */
export const visibleNotices = (t: Notices, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  if (sees === 'public') return sql`false`
  const administered = sql`exists (select from ${portals} where ${eq(portals.id, t.portalId)} and ${portals.adminIds} @> array[${caller.person}])`
  const own = sql`${t.personId} = ${caller.person}`
  return and(sees === 'person' ? or(own, administered) : undefined, bound ? eq(t.portalId, caller.portal) : undefined)
}

export const noticeModel: Model = defineModel<Notices>({
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
    person: { kind: 'one', to: () => personModel, on: (person: typeof people) => eq(person.id, t.personId) },
    portal: { kind: 'one', to: () => portalModel, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    community: {
      kind: 'one',
      to: () => communityModel,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    page: { kind: 'one', to: () => pageModel, on: (page: typeof pages) => eq(page.id, t.pageId) }
  }),
  visible: visibleNotices,
  filters: {
    person: { to: () => personModel, where: (t, given) => eq(t.personId, given.person!) },
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, deliveredAt: t => sql`coalesce(${t.deliveredAt}, 'infinity')` }
})
