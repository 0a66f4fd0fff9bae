import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, stamps } from '../../../platform/database/columns.ts'
import { people } from '../../directory/people/table.ts'
import { occurrences } from '../occurrences/table.ts'

const occurrenceId = () =>
  uuid()
    .notNull()
    .references(() => occurrences.id, { onDelete: 'cascade' })

/** What people say of dates. Only its author reads it, and it is not on record; without its author it stays. */
export const feedback = pgTable(
  'feedback',
  {
    id: id(),
    occurrenceId: occurrenceId(),
    personId: uuid().references(() => people.id, { onDelete: 'set null' }),
    rating: integer().notNull(),
    comment: text(),
    // Whether the summary is of it as it is.
    isCounted: boolean().notNull().default(false),
    ...stamps
  },
  t => [
    unique('feedback_person_key').on(t.occurrenceId, t.personId),
    check('feedback_rating_check', sql`${t.rating} between 1 and 5`),
    index('feedback_person_idx').on(t.personId)
  ]
)

/** What is shown of the feedback on dates: kept as it was when enough of it was new. */
export const feedbackSummaries = pgTable('feedback_summaries', {
  occurrenceId: occurrenceId().primaryKey(),
  // How often each rating was given, from 1 to 5.
  counts: integer().array().notNull(),
  comments: jsonb().$type<string[]>().notNull()
})
