import {
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { pollSecret } from '../../../platform/config/poll-secret.ts'
import { ballotsOf } from './ballots.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'polls', things: 'polls' } as const
const MEMBERS = { leader: 'own apart', core: 'own apart', member: 'own apart' }

export const accessExpectations: Expectations = {
  listPolls: { ...on, never: READERS_ONLY, may: 'seen' },
  getPoll: { ...on, never: READERS_ONLY, may: 'seen' },
  // For themselves alone.
  requestPollBallot: { ...on, never: `${READERS_ONLY} admin scoped bound bound2`, may: MEMBERS },
  // Who sends a ballot does not matter.
  answerPoll: { ...on, never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: the active members of a community, and those who manage it. */
export const sights = {
  polls: `
                                       | own | other | apart
  admin unscoped scoped                | P   | P     | M
  bound                                | P   | .     | M
  bound2                               | .   | P     | M
  leader core member                   | P   | .     | M
  chief                                | P   | .     | .
  chief2                               | .   | P     | .
  pub pub2 stranger unlisted rep       | .   | .     | .`
}

const answer = (poll: string) => ({
  ballot: ballotsOf(pollSecret()!, poll).issue('somebody'),
  answers: [{ question: 'should_change', text: PRIVATE }]
})

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ answerPoll: poll => answer(poll!) })

/** One call of each operation that changes something. */
export const examples = ({ admin, fresh }: Stage): Examples => {
  let poll = ''
  return {
    fresh: {
      poll: async () => {
        poll = (await admin.get(`/v1/reviews/${await fresh.review!()}`)).body.poll.id
        return poll
      }
    },
    bodies: { requestPollBallot: () => undefined, answerPoll: () => answer(poll) },
    byPersons: { requestPollBallot: 'keeper' }
  }
}
