import { Notice, NoticeQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { inWords } from '../../../core/words/catalogue.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { guests } from '../../events/guests/table.ts'
import { noticeOf, type Stored, textOf } from '../../messages/text.ts'
import { ownTexts } from '../../messages/texts/read.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { notices } from './table.ts'

type Notices = typeof notices

/** A person sees what they were told; the admins of a portal see what was told on its behalf. */
export const visibleNotices = (t: Notices, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  if (sees === 'public') return sql`false`
  const administered = sql`exists (select from ${portals} where ${eq(portals.id, t.portalId)} and ${portals.adminIds} @> array[${caller.person}])`
  const own = sql`${t.personId} = ${caller.person}`
  return and(sees === 'person' ? or(own, administered) : undefined, bound ? eq(t.portalId, caller.portal) : undefined)
}

const stored = (t: Notices) =>
  sql`json_build_object('kind', ${t.kind}, 'values', ${t.values} - 'calendar', 'own', ${ownTexts(t.portalId, t.kind)})`

export const noticeModel: Model<typeof Notice> = defineModel({
  name: 'Notice',
  schema: Notice,
  query: NoticeQuery,
  table: notices,
  edges: {
    person: { to: () => personModel, by: 'personId' },
    portal: { to: () => portalModel, by: 'portalId' },
    community: { to: () => communityModel, by: 'communityId' },
    page: { to: () => pageModel, by: 'pageId' }
  },
  visible: visibleNotices,
  fields: {
    subject: stored,
    text: stored,
    failure: t => t.failure,
    failureMessage: t => t.failure,
    guestName: t => sql`(select ${guests.name} from ${guests} where ${eq(guests.id, t.guestId)})`
  },
  worded: {
    subject: (stored: Stored, speech) => noticeOf(stored, speech).subject,
    text: (stored: Stored, speech) => textOf(noticeOf(stored, speech), speech),
    failure: inWords
  },
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
