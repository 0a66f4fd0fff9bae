import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const NEVER = 'unscoped pub pub2'

export const accessExpectations: Expectations = {
  listWeights: { on: 'weights', things: 'weights', never: NEVER, may: 'seen' },
  getWeight: { on: 'weights', things: 'weights', never: NEVER, may: 'seen' },
  createWeight: { never: NOT_WHOLE, may: ADMIN }
}

/** Everybody in the organisation sees what counts. */
export const sights = {
  weights: `
                                                  | organisation
  admin unscoped scoped bound bound2              | W
  pub pub2                                        | .
  leader core member stranger unlisted            | W
  rep chief chief2                                | W`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ createWeight: () => ({ activity: 'talk', weight: 6 }) })

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: { weight: async () => (await admin.get('/v1/weights')).body.items[0].id },
  bodies: { createWeight: () => ({ activity: 'talk', weight: 6 }) }
})
