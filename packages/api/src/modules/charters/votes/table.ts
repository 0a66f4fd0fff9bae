import { VoteAnswer } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { charters } from '../charters/table.ts'

/**
 * What people answered when their community voted on a version of its charter: one vote each and round. `is_counted` is set when the
 * vote is closed; nothing is changed from then on.
 */
export const charterVotes = pgTable(
  'charter_votes',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    charterId: uuid()
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    round: integer().notNull(),
    voterId: uuid().references(() => people.id, { onDelete: 'set null' }),
    answer: choice(VoteAnswer).notNull(),
    reason: text(),
    isCounted: boolean(),
    ...stamps
  },
  t => [
    unique('charter_votes_voter_key').on(t.charterId, t.round, t.voterId),
    oneOf('charter_votes_answer_check', t.answer, VoteAnswer),
    check('charter_votes_reason_check', sql`${t.answer} <> 'object' or ${t.reason} is not null`),
    index('charter_votes_charter_idx').on(t.charterId, t.createdAt, t.id),
    index('charter_votes_charter_updated_at_idx').on(t.charterId, t.updatedAt, t.id),
    index('charter_votes_community_idx').on(t.communityId),
    index('charter_votes_voter_idx').on(t.voterId)
  ]
)
