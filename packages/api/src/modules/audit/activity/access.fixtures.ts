import {
  ADMIN,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listActivity: { on: 'communities', never: READERS_ONLY, may: 'seen' },
  // What is not sealed yet is sealed for good, batch by batch.
  getActivityProof: { never: NOT_WHOLE, may: ADMIN, lasting: true },
  getActivityHead: { never: NOT_WHOLE, may: ADMIN, lasting: true }
}

/** What the example of a proof is verified against. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: { anchor: async () => (await admin.get('/v1/activity/head')).body.jws }
})
