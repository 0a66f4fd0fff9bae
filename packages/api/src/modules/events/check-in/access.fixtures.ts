import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const CODES = { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT } as const

export const accessExpectations: Expectations = {
  getOccurrenceCheckInCode: CODES,
  getOccurrenceCheckInCodeSvg: CODES,
  // People check in themselves; the dates of the matrix are all ahead.
  checkIn: {
    on: 'occurrences',
    things: 'occurrences',
    never: `${READERS_ONLY} admin scoped bound bound2 unlisted`,
    may: 'seen',
    answer: 'RULE_BROKEN'
  }
}

/** What is sent in the matrix. */
export const bodies = ({ checkInCodes }: World): Bodies => ({
  checkIn: occurrence => ({ code: checkInCodes[occurrence!] ?? 'none' })
})

/** People check in to what is under way. */
export const states = {
  checkIn: sql`update occurrences set starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, fresh }: Stage): Examples => {
  let code = ''
  return {
    fresh: {
      checkIn: async () => {
        const occurrence = await fresh.recordAttendance!()
        code = (await admin.get(`/v1/occurrences/${occurrence}/check-in-code`)).body.url
        return occurrence
      }
    },
    bodies: { checkIn: () => ({ code }) },
    byPersons: { checkIn: 'keeper' }
  }
}
