import type { DigestChanges, DigestDue, DigestHelp, FreshnessCounts } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { index, jsonb, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { day, id, stamps } from '../../../platform/database/columns.ts'
import { portals } from '../../directory/portals/table.ts'

type Counts = Static<typeof FreshnessCounts>

/** What a digest says, as it was when it was written; reasons are messages. */
export type DigestContent = {
  score: number | null
  scoreBefore: number | null
  pageCount: number
  freshness: Counts
  freshnessBefore: Counts | null
  changes: DigestChanges
  help: Omit<DigestHelp, 'reason'>[]
  due: DigestDue[]
  dueCount: number
}

/** What changed on each portal in each week, written once. */
export const digests = pgTable(
  'digests',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    startsOn: day().notNull(),
    content: jsonb().$type<DigestContent>().notNull(),
    ...stamps
  },
  t => [
    unique('digests_week_key').on(t.portalId, t.startsOn),
    index('digests_starts_on_idx').on(t.startsOn, t.id),
    index('digests_created_at_idx').on(t.createdAt, t.id)
  ]
)
