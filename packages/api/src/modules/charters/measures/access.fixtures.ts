import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'
import { makeMeasure, makeValue } from './measures.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const onMeasures = { on: 'measures', things: 'measures' } as const
const onValues = { on: 'measures', things: 'measureValues' } as const
const writing = {
  never: `${READERS_ONLY} bound bound2`,
  may: { ...ADMIN, leader: 'own apart', core: 'own apart' }
}

export const accessExpectations: Expectations = {
  listMeasures: { ...onMeasures, never: 'unscoped', may: 'seen' },
  getMeasure: { ...onMeasures, never: 'unscoped', may: 'seen' },
  listCommunityMeasures: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' },
  listMeasureValues: { ...onMeasures, never: 'unscoped', may: 'seen' },
  getMeasureChart: { ...onMeasures, never: 'unscoped', may: 'seen' },
  recordMeasureValue: { ...onMeasures, ...writing },
  recordMeasureValues: { ...onMeasures, ...writing },
  getMeasureValue: { ...onValues, never: 'unscoped', may: 'seen' },
  deleteMeasureValue: { ...onValues, ...writing }
}

/** Who sees what: the measure of a public community of each, and of a members-only one of no portal, with its value. */
export const sights = {
  measures: `
                                              | own | other | apart
  admin unscoped scoped                       | P   | P     | M
  bound                                       | P   | .     | M
  bound2                                      | .   | P     | M
  pub                                         | P   | .     | .
  pub2                                        | .   | P     | .
  leader core member                          | P   | P     | M
  stranger unlisted rep chief chief2          | P   | P     | .`
}

const value = { on: '2026-02-28', value: 4 }

/** What is sent in the matrix. */
export const bodies = (_: World): Bodies => ({
  recordMeasureValue: () => value,
  recordMeasureValues: () => ({ items: [value] })
})

/** One call of each operation that changes something. */
export const examples = ({ store, community }: Stage): Examples => ({
  fresh: {
    measure: () => makeMeasure(store, community),
    measureValue: async () => makeValue(store, await makeMeasure(store, community))
  },
  bodies: {
    recordMeasureValue: () => ({ ...value, note: PRIVATE }),
    recordMeasureValues: () => ({ items: [{ ...value, note: PRIVATE }] })
  }
})
