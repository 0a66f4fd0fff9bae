import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'
import { inHours } from '../rsvps/rsvps.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

// Who was there is never shown with a publishable key.
const NEVER = 'unscoped pub pub2'

export const accessExpectations: Expectations = {
  listAttendances: { on: 'attendances', things: 'attendances', never: NEVER, may: 'seen' },
  getAttendance: { on: 'attendances', things: 'attendances', never: NEVER, may: 'seen' },
  listOccurrenceAttendance: { on: 'occurrences', things: 'occurrences', never: NEVER, may: 'seen' },
  listPersonAttendance: { on: 'people', never: NEVER, may: 'seen' },
  // The dates of the matrix are all ahead.
  recordAttendance: {
    on: 'occurrences',
    things: 'occurrences',
    never: READERS_ONLY,
    may: EDIT,
    answer: 'RULE_BROKEN'
  },
  deleteAttendance: { on: 'attendances', things: 'attendances', never: READERS_ONLY, may: EDIT }
}

/**
 * Who sees what: that a member of that community was there, in `other`, else the member of `own`; `A`: that they were absent from
 * what is public. The stranger facilitates `self`.
 */
export const sights = {
  attendances: `
                                 | own       | other     | apart | self
  admin unscoped scoped          | P I M A   | P I M A   | M     | P
  bound                          | P I M A   | .         | M     | P
  bound2                         | .         | P I M A   | M     | .
  pub pub2 unlisted rep          | .         | .         | .     | .
  leader core                    | P I M A   | .         | M     | P
  member                         | P I M     | .         | M     | P
  stranger                       | .         | .         | .     | P
  chief                          | P I M A   | .         | .     | P
  chief2                         | .         | P I M A   | .     | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ recordAttendance: () => ({ headCount: 7 }) })

/** Who was there is recorded of what has begun; the dates of the matrix lie ahead. */
export const states = {
  recordAttendance: sql`update occurrences set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, community, person, fresh }: Stage): Examples => ({
  fresh: {
    attendance: async () => {
      const under = `/v1/occurrences/${await fresh.recordAttendance!()}/attendance`
      await admin.post(under, { people: [{ id: person }] })
      return (await admin.get(under)).body.items[0].id
    },
    recordAttendance: async () => {
      const event = { hosts: [community], title: 'It has begun', mode: 'online', ...inHours(-1), durationMinutes: 240 }
      const id = await made(admin, '/v1/events', event)
      return (await admin.get(`/v1/events/${id}/occurrences`)).body.items[0].id
    }
  },
  bodies: { recordAttendance: () => ({ people: [{ id: person }] }) }
})
