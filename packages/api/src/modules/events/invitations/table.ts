import { integer, jsonb, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../../../platform/database/columns.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import type { Entry } from './entry.ts'

/**
 * What calendars of people hold by the mails that were queued for them, so that each change is mailed once. It is known also of
 * occurrences that exist no more.
 */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    occurrenceId: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    communityId: uuid().references(() => communities.id, { onDelete: 'set null' }),
    entry: jsonb().$type<Entry>().notNull(),
    sequence: integer().notNull(),
    mailedAt: instant().notNull(),
    // The start of which the person was reminded.
    remindedOf: instant()
  },
  t => [unique('invitations_key').on(t.occurrenceId, t.personId)]
)
