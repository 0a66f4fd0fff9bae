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
import { sights as dates } from '../occurrences/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listRecordings: { on: 'recordings', things: 'recordings', never: 'unscoped', may: 'seen' },
  getRecording: { on: 'recordings', things: 'recordings', never: 'unscoped', may: 'seen' },
  listOccurrenceRecordings: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  createRecording: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT },
  updateRecording: { on: 'recordings', things: 'recordings', never: READERS_ONLY, may: EDIT },
  deleteRecording: { on: 'recordings', things: 'recordings', never: READERS_ONLY, may: EDIT },
  transitionRecording: { on: 'recordings', things: 'recordings', never: READERS_ONLY, may: EDIT },
  listAllowedOnRecording: { on: 'recordings', things: 'recordings', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: recordings are published to all who see the date. */
export const sights = { recordings: dates.occurrences }

const video = { title: 'All of it', url: 'https://video.example.org/v/4711' }

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createRecording: occurrence => ({ occurrence, ...video }),
  updateRecording: () => ({ durationMinutes: 50 }),
  transitionRecording: () => ({ transition: 'withdraw' })
})

/** The dates of the matrix are all ahead. */
export const states = {
  createRecording: sql`update occurrences set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, underWay }: Stage): Examples => ({
  fresh: { recording: () => made(admin, '/v1/recordings', { occurrence: underWay, ...video }) },
  bodies: {
    createRecording: () => ({ occurrence: underWay, ...video }),
    updateRecording: () => ({ durationMinutes: 50 }),
    transitionRecording: () => ({ transition: 'publish' })
  }
})
