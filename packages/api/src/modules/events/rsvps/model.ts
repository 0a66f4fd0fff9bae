import { Rsvp, RsvpQuery } from '@guildhall/schema'
import { eq, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { guests } from '../guests/table.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { rsvps } from './table.ts'
import { seesAddress, visibleRsvps } from './visible.ts'

const ofGuest = (t: typeof rsvps, column: SQLWrapper) =>
  sql`(select ${column} from ${guests} where ${eq(guests.id, t.guestId)})`

export const rsvpModel: Model<typeof Rsvp> = defineModel({
  name: 'Rsvp',
  schema: Rsvp,
  query: RsvpQuery,
  table: rsvps,
  fields: { guestName: t => ofGuest(t, guests.name), guestEmail: t => ofGuest(t, guests.email) },
  guarded: { guestEmail: seesAddress },
  edges: {
    occurrence: { to: () => occurrenceModel, by: 'occurrenceId' },
    person: { to: () => personModel, by: 'personId' }
  },
  visible: visibleRsvps,
  filters: {
    occurrence: { to: () => occurrenceModel, where: (t, { occurrence }) => eq(t.occurrenceId, occurrence) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { answeredAt: t => t.answeredAt, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
