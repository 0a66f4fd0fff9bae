import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../../../platform/database/columns.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { guests } from '../guests/table.ts'
import type { Entry } from './entry.ts'

/**
 * What calendars of people and guests hold by the mails that were queued for them, so that each change is mailed once. It is known also of
 * occurrences that exist no more.
 */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    occurrenceId: uuid().notNull(),
    personId: uuid().references(() => people.id, { onDelete: 'cascade' }),
    guestId: uuid().references(() => guests.id, { onDelete: 'cascade' }),
    communityId: uuid().references(() => communities.id, { onDelete: 'set null' }),
    entry: jsonb().$type<Entry>().notNull(),
    sequence: integer().notNull(),
    mailedAt: instant().notNull(),
    // The start of which the person was reminded.
    remindedOf: instant()
  },
  t => [
    uniqueIndex('invitations_key').on(t.occurrenceId, sql`coalesce(person_id, guest_id)`),
    check('invitations_one_check', sql`num_nonnulls(${t.personId}, ${t.guestId}) = 1`),
    index('invitations_person_idx').on(t.personId),
    index('invitations_guest_idx').on(t.guestId)
  ]
)
