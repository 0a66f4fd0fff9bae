import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, id, instant, stamps } from '../../../platform/database/columns.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'

/** The secret addresses at which calendars read the events of a person's communities; of each only a hash is kept. */
export const calendarTokens = pgTable(
  'calendar_tokens',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    portalId: uuid().references(() => portals.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    hash: bytea().notNull(),
    lastUsedAt: instant(),
    ...stamps
  },
  t => [
    unique('calendar_tokens_hash_key').on(t.hash),
    index('calendar_tokens_person_id_idx').on(t.personId, t.createdAt, t.id),
    index('calendar_tokens_portal_id_idx').on(t.portalId)
  ]
)
