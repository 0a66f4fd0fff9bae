import { type SQL, sql } from 'drizzle-orm'
import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { casesFor, REMINDED, UPHELD } from './cases.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  reportPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  listInfractions: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  getInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  listInfractionSteps: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  listAllowedOnInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  getInfractionEvidencePack: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  getPageEvidencePack: {
    on: 'pages',
    things: 'pages',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  },
  triageInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: ADMINS },
  acknowledgeInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: { rep: 'own' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  disputeInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: { rep: 'own' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  decideInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: ADMINS },
  sanctionInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: ADMINS,
    answer: 'MOVE_NOT_ALLOWED'
  },
  appealInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: { rep: 'own' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  decideAppeal: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: ADMINS, answer: 'MOVE_NOT_ALLOWED' }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  reportPage: () => ({ kind: 'appearance', what: 'A broken picture.' }),
  triageInfraction: () => ({}),
  acknowledgeInfraction: () => ({}),
  disputeInfraction: () => ({ words: 'It is not so.' }),
  decideInfraction: () => ({ outcome: 'dismissed', reason: 'Nothing in it.' }),
  sanctionInfraction: () => ({ sanction: 'reminder', reason: 'The reason.' }),
  appealInfraction: () => ({ words: 'It is not so.' }),
  decideAppeal: () => ({ outcome: 'denied', reason: 'The reason.' })
})

const triaged = sql`update infractions set status = 'triaged', triaged_at = now()`

const upheld = sql`update infractions set status = 'upheld', upheld_at = now(), kind = 'failure_to_maintain'`

const sanctioned = sql`update infractions set status = 'sanctioned', sanction = 'reminder', sanctioned_at = now(), appeal_until = now() + interval '9 days'`

const appealed = sql`update infractions set status = 'appealed', sanction = 'reminder', sanctioned_at = now(), appeal_until = now() + interval '9 days', appealed_at = now()`

/** States in which an operation can be done that cannot be in that of the world. */
export const states: Record<string, SQL> = {
  acknowledgeInfraction: triaged,
  disputeInfraction: triaged,
  sanctionInfraction: upheld,
  appealInfraction: sanctioned,
  decideAppeal: appealed
}

/** One call of each operation that changes something. */
export const examples = (stage: Stage): Examples => {
  const { reported, after } = casesFor(stage)
  return {
    fresh: {
      infraction: async () => (await reported()).id,
      acknowledgeInfraction: () => after(['triages', {}]),
      decideInfraction: () => after(['triages', {}]),
      disputeInfraction: () => after(['triages', {}]),
      sanctionInfraction: () => after(UPHELD),
      appealInfraction: () => after(UPHELD, REMINDED),
      decideAppeal: () => after(UPHELD, REMINDED, ['appeals', { words: 'Not so.' }, 'keeper'])
    },
    bodies: {
      reportPage: () => ({ kind: 'conduct', what: 'Wrong.' }),
      triageInfraction: () => ({}),
      acknowledgeInfraction: () => ({}),
      disputeInfraction: () => ({ words: 'Not so.' }),
      decideInfraction: () => ({ outcome: 'dismissed', reason: 'The reason.' }),
      sanctionInfraction: () => ({ sanction: 'reminder', reason: 'The reason.' }),
      appealInfraction: () => ({ words: 'Not so.' }),
      decideAppeal: () => ({ outcome: 'denied', reason: 'The reason.' })
    },
    byPersons: {
      acknowledgeInfraction: 'keeper',
      disputeInfraction: 'keeper',
      appealInfraction: 'keeper'
    }
  }
}
