import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { tomorrow } from '../../../../test/access/matrix.fixtures.ts'
import { casesFor } from '../infractions/cases.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  actOnPages: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  actOnInfractions: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  actOnPages: () => ({ action: 'remind', where: { freshness: ['stale'] } }),
  actOnInfractions: () => ({ action: 'triage', where: { status: ['reported'] } })
})

/** One call of each operation that changes something. */
export const examples = (stage: Stage): Examples => {
  const { reported, latest } = casesFor(stage)
  const { page, portal } = stage
  return {
    fresh: {
      actOnPages: async () => portal,
      actOnInfractions: async () => {
        await reported()
        return portal
      }
    },
    bodies: {
      actOnPages: () => ({
        action: 'waive',
        pages: [page],
        rule: 'page.mission',
        until: tomorrow(),
        reason: 'For now.'
      }),
      actOnInfractions: () => ({ action: 'triage', infractions: [latest()] })
    }
  }
}
