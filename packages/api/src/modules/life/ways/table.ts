import { Role, WayAnswerStatus, WayKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { terms } from '../../directory/terms/table.ts'
import { kudos } from '../../engagement/kudos/table.ts'

/** Answers of people to ways to contribute, with what these said at the time. */
export const wayAnswers = pgTable(
  'way_answers',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    way: uuid().notNull(),
    kind: choice(WayKind).notNull(),
    title: text().notNull(),
    role: choice(Role),
    message: text(),
    status: choice(WayAnswerStatus).notNull().default('open'),
    reason: text(),
    decidedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    decidedAt: instant(),
    termId: uuid().references(() => terms.id, { onDelete: 'set null' }),
    kudoId: uuid().references(() => kudos.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    oneOf('way_answers_kind_check', t.kind, WayKind),
    oneOf('way_answers_role_check', t.role, Role),
    oneOf('way_answers_status_check', t.status, WayAnswerStatus),
    uniqueIndex('way_answers_open_key').on(t.personId, t.way).where(sql`status = 'open'`),
    index('way_answers_community_idx').on(t.communityId, t.createdAt, t.id),
    index('way_answers_person_idx').on(t.personId, t.createdAt, t.id),
    index('way_answers_status_idx').on(t.status, t.createdAt, t.id),
    index('way_answers_decided_by_idx').on(t.decidedById),
    index('way_answers_term_idx').on(t.termId),
    index('way_answers_kudo_idx').on(t.kudoId),
    index('way_answers_created_at_idx').on(t.createdAt, t.id),
    index('way_answers_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
