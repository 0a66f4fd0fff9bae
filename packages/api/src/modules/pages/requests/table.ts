import { OverlapAnswerKind, PageRequestStatus, RequestMessageKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { organisations } from '../../directory/organisations/table.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'
import { pages } from '../pages/table.ts'

const person = () => uuid().references(() => people.id, { onDelete: 'set null' })

/** Communities that ask for a page. */
export const pageRequests = pgTable(
  'page_requests',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    url: text(),
    mission: text(),
    requirement: text(),
    requirementEndsOn: day(),
    primaryId: person(),
    secondaryId: person(),
    whyNotTasked: text(),
    requesterId: person(),
    status: choice(PageRequestStatus).notNull().default('submitted'),
    waitingSince: instant(),
    cause: text(),
    decidedAt: instant(),
    pageId: uuid().references(() => pages.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    oneOf('page_requests_status_check', t.status, PageRequestStatus),
    check('page_requests_representatives_check', sql`${t.primaryId} <> ${t.secondaryId}`),
    check('page_requests_waiting_check', sql`(${t.status} = 'changes_asked') = (${t.waitingSince} is not null)`),
    uniqueIndex('page_requests_open_key')
      .on(t.portalId, t.communityId)
      .where(sql`status in ('submitted', 'changes_asked')`),
    index('page_requests_waiting_idx').on(t.waitingSince).where(sql`status = 'changes_asked'`),
    index('page_requests_community_idx').on(t.communityId),
    index('page_requests_portal_idx').on(t.portalId, t.createdAt),
    index('page_requests_requester_idx').on(t.requesterId),
    index('page_requests_primary_idx').on(t.primaryId),
    index('page_requests_secondary_idx').on(t.secondaryId),
    index('page_requests_page_idx').on(t.pageId),
    index('page_requests_created_at_idx').on(t.createdAt, t.id),
    index('page_requests_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

const ofRequest = () =>
  uuid()
    .notNull()
    .references(() => pageRequests.id, { onDelete: 'cascade' })

/** The conversation about a request; it is only added to. */
export const requestMessages = pgTable(
  'page_request_messages',
  {
    id: id(),
    pageRequestId: ofRequest(),
    kind: choice(RequestMessageKind).notNull(),
    text: text().notNull(),
    authorId: person(),
    ...stamps
  },
  t => [
    oneOf('page_request_messages_kind_check', t.kind, RequestMessageKind),
    index('page_request_messages_request_idx').on(t.pageRequestId, t.createdAt, t.id),
    index('page_request_messages_author_idx').on(t.authorId)
  ]
)

/** What a request says of the overlaps that were found. */
export const overlapAnswers = pgTable(
  'page_request_overlap_answers',
  {
    id: id(),
    pageRequestId: ofRequest(),
    // Not `communityId`, since it is not of that community that the log tells.
    otherCommunityId: uuid().references(() => communities.id, { onDelete: 'cascade' }),
    organisationId: uuid().references(() => organisations.id, { onDelete: 'cascade' }),
    answer: choice(OverlapAnswerKind).notNull(),
    because: text(),
    authorId: person(),
    ...stamps
  },
  t => [
    oneOf('overlap_answers_answer_check', t.answer, OverlapAnswerKind),
    check('overlap_answers_one_check', sql`num_nonnulls(${t.otherCommunityId}, ${t.organisationId}) = 1`),
    unique('overlap_answers_community_key').on(t.pageRequestId, t.otherCommunityId),
    unique('overlap_answers_organisation_key').on(t.pageRequestId, t.organisationId),
    index('overlap_answers_community_idx').on(t.otherCommunityId),
    index('overlap_answers_organisation_idx').on(t.organisationId),
    index('overlap_answers_author_idx').on(t.authorId)
  ]
)
