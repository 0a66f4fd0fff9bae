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
const things = 'fairnessRules'

export const accessExpectations: Expectations = {
  listFairnessRules: { on: things, things, never: NEVER, may: 'seen' },
  getFairnessRule: { on: things, things, never: NEVER, may: 'seen' },
  updateFairnessRule: { on: things, things, never: NOT_WHOLE, may: ADMIN }
}

/** Everybody in the organisation sees what is not counted. */
export const sights = {
  fairnessRules: `
                                                  | organisation
  admin unscoped scoped bound bound2              | F
  pub pub2                                        | .
  leader core member stranger unlisted            | F
  rep chief chief2                                | F`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ updateFairnessRule: () => ({ enabled: false }) })

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: { fairnessRule: async () => (await admin.get('/v1/fairness-rules')).body.items[0].id },
  bodies: { updateFairnessRule: () => ({ enabled: false }) }
})
