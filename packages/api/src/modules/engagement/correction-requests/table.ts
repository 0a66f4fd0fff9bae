import { ContributionActivity, CorrectionRequestStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { contributions } from '../contributions/table.ts'

/** People who ask for the correction of an entry of theirs, with what the entry said then. */
export const correctionRequests = pgTable(
  'correction_requests',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    entry: text().notNull(),
    activity: choice(ContributionActivity).notNull(),
    occurredAt: instant().notNull(),
    source: text(),
    reason: text().notNull(),
    status: choice(CorrectionRequestStatus).notNull().default('open'),
    // From then on the organisation sees it.
    escalatedAt: instant(),
    answer: text(),
    decidedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    decidedAt: instant(),
    correctionId: uuid().references(() => contributions.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    oneOf('correction_requests_activity_check', t.activity, ContributionActivity),
    oneOf('correction_requests_status_check', t.status, CorrectionRequestStatus),
    check(
      'correction_requests_decided_check',
      sql`(${t.status} in ('accepted', 'declined')) = (${t.decidedAt} is not null)`
    ),
    uniqueIndex('correction_requests_open_key').on(t.communityId, t.entry).where(sql`status in ('open', 'escalated')`),
    index('correction_requests_community_idx').on(t.communityId, t.createdAt, t.id),
    index('correction_requests_person_idx').on(t.personId, t.createdAt, t.id),
    index('correction_requests_status_idx').on(t.status, t.createdAt, t.id),
    index('correction_requests_decided_by_idx').on(t.decidedById),
    index('correction_requests_correction_idx').on(t.correctionId),
    index('correction_requests_created_at_idx').on(t.createdAt, t.id),
    index('correction_requests_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
