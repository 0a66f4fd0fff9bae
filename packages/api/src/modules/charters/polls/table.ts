import { PollPurpose, type PollQuestionKind, type PollResult } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, choice, day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'

/** A question as it was asked; its words are made when it is read. */
export type StoredQuestion = { question: string; kind: PollQuestionKind; choices: readonly string[] }

/** What communities are asked once, and what came of it: sums, and texts that no longer belong to any other answer. */
export const polls = pgTable(
  'polls',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    purpose: choice(PollPurpose).notNull(),
    questions: jsonb().$type<readonly StoredQuestion[]>().notNull(),
    closesOn: day().notNull(),
    closedAt: instant(),
    // How many had answered when it was closed.
    answered: integer(),
    results: jsonb().$type<readonly PollResult[]>().notNull().default(sql`'[]'`),
    // Shows whether the secret is still the one with which it was opened.
    secretCheck: text().notNull(),
    ...stamps
  },
  t => [
    oneOf('polls_purpose_check', t.purpose, PollPurpose),
    check('polls_closed_check', sql`(${t.closedAt} is null) = (${t.answered} is null)`),
    index('polls_community_idx').on(t.communityId, t.createdAt, t.id),
    index('polls_purpose_idx').on(t.purpose, t.createdAt, t.id),
    index('polls_open_idx').on(sql`(${t.closedAt} is null)`, t.createdAt, t.id),
    index('polls_created_at_idx').on(t.createdAt, t.id),
    index('polls_updated_at_idx').on(t.updatedAt, t.id),
    index('polls_closes_on_idx').on(t.closesOn, t.id)
  ]
)

/**
 * The answers to polls that are open, each sealed in as many bytes as all others. Nothing here says who answered, or when; when the poll
 * is closed its rows are deleted.
 */
export const pollBallots = pgTable(
  'poll_ballots',
  {
    pollId: uuid()
      .notNull()
      .references(() => polls.id, { onDelete: 'cascade' }),
    // Of the ballot, so that it counts once.
    mark: bytea().notNull(),
    sealed: bytea().notNull()
  },
  t => [primaryKey({ name: 'poll_ballots_pkey', columns: [t.pollId, t.mark] })]
)
