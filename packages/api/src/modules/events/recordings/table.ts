import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, stamps } from '../../../platform/database/columns.ts'
import { ofOccurrence, published, publishedChecks } from '../publication/columns.ts'

/** Where recordings of dates are kept. */
export const recordings = pgTable(
  'recordings',
  {
    id: id(),
    ...ofOccurrence(),
    title: text().notNull(),
    url: text().notNull(),
    durationMinutes: integer(),
    ...published(),
    ...stamps
  },
  t => [
    ...publishedChecks('recordings', t),
    index('recordings_occurrence_idx').on(t.occurrenceId, t.createdAt, t.id),
    index('recordings_created_at_idx').on(t.createdAt, t.id),
    index('recordings_updated_at_idx').on(t.updatedAt, t.id),
    index('recordings_status_idx').on(t.status, t.createdAt, t.id),
    index('recordings_community_idx').on(t.communityId)
  ]
)
