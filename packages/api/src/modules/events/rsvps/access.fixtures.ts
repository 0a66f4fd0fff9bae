import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

// Who comes is never shown with a publishable key.
const NEVER = 'unscoped pub pub2'

export const accessExpectations: Expectations = {
  listRsvps: { on: 'rsvps', things: 'rsvps', never: NEVER, may: 'seen' },
  getRsvp: { on: 'rsvps', things: 'rsvps', never: NEVER, may: 'seen' },
  listOccurrenceRsvps: { on: 'occurrences', things: 'occurrences', never: NEVER, may: 'seen' },
  listPersonRsvps: { on: 'people', never: NEVER, may: 'seen' },
  // People answer for themselves; a key answers for whom it acts.
  setOccurrenceRsvp: {
    on: 'occurrences',
    things: 'occurrences',
    never: `${READERS_ONLY} admin scoped bound bound2 unlisted`,
    may: 'seen'
  }
}

/** Who sees what: in `other` it is a member of that community who comes, else the member of `own`; the stranger facilitates `self`. */
export const sights = {
  rsvps: `
                                 | own     | other   | apart | self
  admin unscoped scoped          | P I M   | P I M   | M     | P
  bound                          | P I M   | .       | M     | P
  bound2                         | .       | P I M   | M     | .
  pub pub2 unlisted rep          | .       | .       | .     | .
  leader core member             | P I M   | .       | M     | P
  stranger                       | .       | .       | .     | P
  chief                          | P I M   | .       | .     | P
  chief2                         | .       | P I M   | .     | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ setOccurrenceRsvp: () => ({ answer: 'maybe' }) })

/** One call of each operation that changes something. */
export const examples = ({ admin, fresh }: Stage): Examples => ({
  fresh: {
    rsvp: async () => {
      const address = `/v1/occurrences/${await fresh.occurrence!()}/rsvp`
      return (await admin.put(address, { answer: 'going' }, { 'guildhall-actor': 'keeper' })).body.id
    }
  },
  bodies: { setOccurrenceRsvp: () => ({ answer: 'going' }) },
  byPersons: { setOccurrenceRsvp: 'keeper' }
})
