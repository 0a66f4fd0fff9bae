import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'
import { sights as dates } from '../occurrences/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listMinutes: { on: 'minutes', things: 'minutes', never: 'unscoped', may: 'seen' },
  getMinutes: { on: 'minutes', things: 'minutes', never: 'unscoped', may: 'seen' },
  getOccurrenceMinutes: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  getOccurrenceMinutesText: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  setOccurrenceMinutes: {
    on: 'occurrences',
    things: 'occurrences',
    never: READERS_ONLY,
    may: EDIT,
    answer: 'RULE_BROKEN'
  },
  updateMinutes: { on: 'minutes', things: 'minutes', never: READERS_ONLY, may: EDIT },
  transitionMinutes: { on: 'minutes', things: 'minutes', never: READERS_ONLY, may: EDIT },
  listAllowedOnMinutes: { on: 'minutes', things: 'minutes', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: minutes are published to all who see the date. */
export const sights = { minutes: dates.occurrences }

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  setOccurrenceMinutes: () => ({ text: 'We decided nothing.' }),
  updateMinutes: () => ({ text: 'We decided something.' }),
  transitionMinutes: () => ({ transition: 'withdraw' })
})

/** The dates of the matrix are all ahead. */
export const states = {
  setOccurrenceMinutes: sql`update occurrences set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, underWay }: Stage): Examples => {
  const write = async () =>
    (await admin.put(`/v1/occurrences/${underWay}/minutes`, { text: PRIVATE })).body.id as string
  const written = async () => {
    await write()
    return underWay
  }
  return {
    fresh: {
      setOccurrenceMinutes: async () => underWay,
      getOccurrenceMinutes: written,
      getOccurrenceMinutesText: written,
      minutes: async () => {
        const id = await write()
        await admin.post(`/v1/minutes/${id}/transitions`, { transition: 'withdraw' })
        return id
      }
    },
    bodies: {
      setOccurrenceMinutes: () => ({ text: PRIVATE }),
      updateMinutes: () => ({ text: PRIVATE, visibility: 'members' }),
      transitionMinutes: () => ({ transition: 'publish' })
    }
  }
}
