import { KudoVisibility } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { choice, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { occurrences } from '../../events/occurrences/table.ts'
import { resources } from '../../knowledge/resources/table.ts'

/** Thanks from one person to another. */
export const kudos = pgTable(
  'kudos',
  {
    id: id(),
    fromId: uuid().references(() => people.id, { onDelete: 'set null' }),
    toId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    message: text().notNull(),
    visibility: choice(KudoVisibility).notNull().default('public'),
    communityId: uuid().references(() => communities.id, { onDelete: 'cascade' }),
    occurrenceId: uuid().references(() => occurrences.id, { onDelete: 'set null' }),
    resourceId: uuid().references(() => resources.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    oneOf('kudos_visibility_check', t.visibility, KudoVisibility),
    check('kudos_self_check', sql`${t.fromId} <> ${t.toId}`),
    index('kudos_from_idx').on(t.fromId, t.createdAt, t.id),
    index('kudos_to_idx').on(t.toId, t.createdAt, t.id),
    index('kudos_community_idx').on(t.communityId, t.createdAt, t.id),
    index('kudos_occurrence_idx').on(t.occurrenceId, t.createdAt, t.id),
    index('kudos_resource_idx').on(t.resourceId, t.createdAt, t.id),
    index('kudos_visibility_idx').on(t.visibility, t.createdAt, t.id),
    index('kudos_created_at_idx').on(t.createdAt, t.id),
    index('kudos_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
