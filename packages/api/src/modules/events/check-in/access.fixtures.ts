import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const CODES = { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT } as const

export const accessExpectations: Expectations = {
  getOccurrenceCheckInCode: CODES,
  getOccurrenceCheckInCodeSvg: CODES,
  // People check in themselves; here with a code that is none.
  checkIn: {
    on: 'occurrences',
    things: 'occurrences',
    never: `${READERS_ONLY} admin scoped bound bound2 unlisted`,
    may: 'seen',
    answer: 'RULE_BROKEN'
  }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ checkIn: () => ({ code: 'none' }) })

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
