import { sql } from 'drizzle-orm'
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, stamps } from '../../../platform/database/columns.ts'
import { ofOccurrence, published, publishedChecks } from '../publication/columns.ts'

/** What was said and decided at a date: one text for each. */
export const minutes = pgTable(
  'minutes',
  {
    id: id(),
    ...ofOccurrence(),
    text: text().notNull(),
    authorIds: uuid().array().notNull().default(sql`'{}'`),
    ...published(),
    ...stamps
  },
  t => [
    unique('minutes_occurrence_key').on(t.occurrenceId),
    ...publishedChecks('minutes', t),
    index('minutes_created_at_idx').on(t.createdAt, t.id),
    index('minutes_updated_at_idx').on(t.updatedAt, t.id),
    index('minutes_status_idx').on(t.status, t.createdAt, t.id),
    index('minutes_community_idx').on(t.communityId),
    index('minutes_author_ids_idx').using('gin', t.authorIds)
  ]
)
