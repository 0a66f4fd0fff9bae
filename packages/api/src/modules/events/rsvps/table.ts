import { RsvpAnswer, RsvpStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { guests } from '../guests/table.ts'
import { occurrences } from '../occurrences/table.ts'

/**
 * Who comes to which date: a person, or a guest; of a guest who was deleted the seat is left. Whatever gives or frees a seat first locks the row of the date, so that no more seats
 * are given than there are; `sql/functions/offer_seats.sql` passes on those that become free.
 */
export const rsvps = pgTable(
  'rsvps',
  {
    id: id(),
    occurrenceId: uuid()
      .notNull()
      .references(() => occurrences.id, { onDelete: 'cascade' }),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid().references(() => people.id, { onDelete: 'cascade' }),
    guestId: uuid().references(() => guests.id, { onDelete: 'set null' }),
    status: choice(RsvpStatus).notNull(),
    seriesAnswer: choice(RsvpAnswer),
    answeredAt: instant().notNull(),
    offerExpiresAt: instant(),
    ...stamps
  },
  t => [
    uniqueIndex('rsvps_recipient_key').on(t.occurrenceId, sql`coalesce(person_id, guest_id)`),
    oneOf('rsvps_status_check', t.status, RsvpStatus),
    oneOf('rsvps_series_answer_check', t.seriesAnswer, RsvpAnswer),
    check('rsvps_one_check', sql`num_nonnulls(${t.personId}, ${t.guestId}) <= 1`),
    check('rsvps_offer_check', sql`${t.status} <> 'offered' or ${t.offerExpiresAt} is not null`),
    index('rsvps_seats_idx').on(t.occurrenceId, t.status, t.answeredAt, t.id),
    index('rsvps_person_idx').on(t.personId, t.answeredAt, t.id),
    index('rsvps_guest_idx').on(t.guestId),
    index('rsvps_status_idx').on(t.status, t.answeredAt, t.id),
    index('rsvps_answered_at_idx').on(t.answeredAt, t.id),
    index('rsvps_created_at_idx').on(t.createdAt, t.id),
    index('rsvps_updated_at_idx').on(t.updatedAt, t.id),
    index('rsvps_community_idx').on(t.communityId),
    index('rsvps_offers_idx').on(t.offerExpiresAt).where(sql`status = 'offered'`)
  ]
)
