import { NominationStatus, Role } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { boolean, check, doublePrecision, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { terms } from '../../directory/terms/table.ts'

/** Who is nominated for which role, by whom, and what came of it. */
export const nominations = pgTable(
  'nominations',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: choice(Role).notNull(),
    reason: text(),
    startsOn: day(),
    dedicatedHoursPerWeek: doublePrecision(),
    overlapDays: integer().notNull().default(0),
    status: choice(NominationStatus).notNull().default('proposed'),
    isOffer: boolean().notNull().default(false),
    nominatedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    answer: text(),
    decidedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    decidedAt: instant(),
    termId: uuid().references(() => terms.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    oneOf('nominations_role_check', t.role, Role),
    oneOf('nominations_status_check', t.status, NominationStatus),
    check('nominations_decided_check', sql`(${t.status} in ('proposed', 'accepted')) = (${t.decidedAt} is null)`),
    uniqueIndex('nominations_open_key')
      .on(t.communityId, t.personId, t.role)
      .where(sql`status in ('proposed', 'accepted')`),
    index('nominations_community_idx').on(t.communityId, t.createdAt, t.id),
    index('nominations_person_idx').on(t.personId, t.createdAt, t.id),
    index('nominations_status_idx').on(t.status, t.createdAt, t.id),
    index('nominations_role_idx').on(t.role, t.createdAt, t.id),
    index('nominations_nominated_by_idx').on(t.nominatedById),
    index('nominations_decided_by_idx').on(t.decidedById),
    index('nominations_term_idx').on(t.termId),
    index('nominations_created_at_idx').on(t.createdAt, t.id),
    index('nominations_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
