import { ContributionActivity } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid
} from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { direction } from '../weights/table.ts'

const person = () => uuid().references(() => people.id, { onDelete: 'set null' })

/** What other systems recorded of what people give and take. Rows are only added; a correction takes back one of them, once. */
export const contributions = pgTable(
  'contributions',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: person(),
    activity: choice(ContributionActivity).notNull(),
    direction: direction(),
    weight: doublePrecision().notNull(),
    weightVersion: integer(),
    occurredAt: instant().notNull(),
    counterpartId: person(),
    about: text(),
    source: text().notNull(),
    // Empty once the person was erased: it may name them.
    sourceKey: text(),
    correctsId: uuid(),
    ...stamps
  },
  t => [
    unique('contributions_source_key').on(t.source, t.sourceKey),
    uniqueIndex('contributions_corrects_key').on(t.correctsId),
    foreignKey({ name: 'contributions_corrects_fkey', columns: [t.correctsId], foreignColumns: [t.id] }).onDelete(
      'cascade'
    ),
    oneOf('contributions_activity_check', t.activity, ContributionActivity),
    check('contributions_weight_check', sql`(${t.weight} < 0) <= (${t.correctsId} is not null)`),
    index('contributions_community_idx').on(t.communityId, t.occurredAt, t.id),
    index('contributions_person_idx').on(t.personId, t.occurredAt, t.id),
    index('contributions_counterpart_idx').on(t.counterpartId),
    index('contributions_activity_idx').on(t.activity, t.occurredAt, t.id),
    index('contributions_direction_idx').on(t.direction, t.occurredAt, t.id),
    index('contributions_direction_created_idx').on(t.direction, t.createdAt, t.id),
    index('contributions_direction_updated_idx').on(t.direction, t.updatedAt, t.id),
    index('contributions_source_idx').on(t.source, t.occurredAt, t.id),
    index('contributions_occurred_at_idx').on(t.occurredAt, t.id),
    index('contributions_created_at_idx').on(t.createdAt, t.id),
    index('contributions_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
