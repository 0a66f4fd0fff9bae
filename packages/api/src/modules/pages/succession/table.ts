import { SuccessionOutcome, SuccessionReason, SuccessionRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { pages } from '../pages/table.ts'

/** Who was asked to take over from whom, one row for each who was asked. */
export const successions = pgTable(
  'successions',
  {
    id: id(),
    // The term that is to be succeeded: a representative's, or a leader's.
    termId: uuid().notNull(),
    reason: choice(SuccessionReason).notNull(),
    role: choice(SuccessionRole).notNull(),
    pageId: uuid().references(() => pages.id, { onDelete: 'cascade' }),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    holderId: uuid().references(() => people.id, { onDelete: 'set null' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    askedAt: instant().notNull(),
    answerBy: instant().notNull(),
    answer: choice(SuccessionOutcome),
    because: text(),
    answeredAt: instant(),
    ...stamps
  },
  t => [
    oneOf('successions_reason_check', t.reason, SuccessionReason),
    oneOf('successions_role_check', t.role, SuccessionRole),
    oneOf('successions_answer_check', t.answer, SuccessionOutcome),
    check('successions_answered_check', sql`(${t.answer} is null) = (${t.answeredAt} is null)`),
    // One at a time for a term, nobody twice for it, and nobody for both roles of a page at once.
    uniqueIndex('successions_open_key').on(t.termId).where(sql`answer is null`),
    uniqueIndex('successions_person_key').on(t.termId, t.personId).where(sql`answer is distinct from 'cancelled'`),
    uniqueIndex('successions_page_person_key').on(t.pageId, t.personId).where(sql`answer is null`),
    index('successions_page_idx').on(t.pageId),
    index('successions_community_idx').on(t.communityId),
    index('successions_person_idx').on(t.personId),
    index('successions_holder_idx').on(t.holderId),
    index('successions_asked_at_idx').on(t.askedAt, t.id),
    index('successions_answer_by_idx').on(t.answerBy, t.id),
    index('successions_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
