import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../../../platform/database/columns.ts'

/**
 * Who registers from outside the directory, each for one date. Until a guest has confirmed their address there is no RSVP. They outlive
 * the date, so that they hear when it is deleted, and are deleted 30 days after it.
 */
export const guests = pgTable(
  'guests',
  {
    id: id(),
    occurrenceId: uuid().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    eventReminders: boolean().notNull().default(true),
    registeredAt: instant().notNull()
  },
  t => [
    // An address that was erased is none.
    uniqueIndex('guests_email_key').on(sql`lower(${t.email})`, t.occurrenceId).where(sql`email like '%@%'`),
    index('guests_registered_at_idx').on(t.registeredAt)
  ]
)
