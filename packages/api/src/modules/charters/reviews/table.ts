import { CharterReviewOutcome, CharterReviewStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { KnownPart } from '../../../core/module/prefill.ts'
import { choice, day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { charters } from '../charters/table.ts'
import { polls } from '../polls/table.ts'

/** What was known on a day. */
export type Known = { on: string; parts: readonly KnownPart[] }

/** The reviews of charters: what was known then, what was decided, and when the next one is due. */
export const charterReviews = pgTable(
  'charter_reviews',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    charterId: uuid()
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    status: choice(CharterReviewStatus).notNull().default('open'),
    dueOn: day(),
    openedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    prefill: jsonb().$type<Known>().notNull(),
    pollId: uuid().references(() => polls.id, { onDelete: 'set null' }),
    outcome: choice(CharterReviewOutcome),
    notes: text(),
    heldOn: day(),
    nextReviewOn: day(),
    concludedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    concludedAt: instant(),
    ...stamps
  },
  t => [
    uniqueIndex('charter_reviews_open_key').on(t.communityId).where(sql`status = 'open'`),
    oneOf('charter_reviews_status_check', t.status, CharterReviewStatus),
    oneOf('charter_reviews_outcome_check', t.outcome, CharterReviewOutcome),
    check(
      'charter_reviews_concluded_check',
      sql`(${t.status} = 'concluded') = (num_nulls(${t.outcome}, ${t.heldOn}, ${t.concludedAt}) = 0)`
    ),
    index('charter_reviews_community_idx').on(t.communityId, t.createdAt, t.id),
    index('charter_reviews_charter_idx').on(t.charterId, t.createdAt, t.id),
    index('charter_reviews_status_idx').on(t.status, t.createdAt, t.id),
    index('charter_reviews_outcome_idx').on(t.outcome, t.createdAt, t.id),
    index('charter_reviews_poll_idx').on(t.pollId),
    index('charter_reviews_opened_by_idx').on(t.openedById),
    index('charter_reviews_concluded_by_idx').on(t.concludedById),
    index('charter_reviews_held_on_idx').on(sql`coalesce(${t.heldOn}, 'infinity')`, t.id),
    index('charter_reviews_created_at_idx').on(t.createdAt, t.id),
    index('charter_reviews_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
