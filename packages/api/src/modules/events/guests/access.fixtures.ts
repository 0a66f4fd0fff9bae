import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  // None of them takes guests.
  registerOccurrenceGuest: {
    on: 'occurrences',
    things: 'occurrences',
    never: READERS_ONLY,
    may: EDIT,
    answer: 'RULE_BROKEN'
  }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  registerOccurrenceGuest: () => ({ guestName: 'Grace Moreau', guestEmail: 'grace@example.org' })
})

/** Guests register for what everybody sees and takes guests. */
export const states = {
  registerOccurrenceGuest: sql`
    update communities set visibility = 'public', status = 'active';
    update events set visibility = 'public', guests = true`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, community }: Stage): Examples => ({
  fresh: {
    registerOccurrenceGuest: async () => {
      const open = {
        visibility: 'public',
        guests: true,
        mode: 'online',
        start: '2040-03-01T10:00',
        durationMinutes: 60
      }
      const event = await made(admin, '/v1/events', { hosts: [community], title: 'Open day', ...open })
      return (await admin.get(`/v1/events/${event}/occurrences`)).body.items[0].id
    }
  },
  bodies: { registerOccurrenceGuest: () => ({ guestName: 'Grace Moreau', guestEmail: `${PRIVATE}@example.org` }) }
})
