import {
  ADMIN,
  ADMINS,
  ALL,
  ANYBODY,
  type Bodies,
  type Expectations,
  PERSONS,
  READERS_ONLY
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listFindings: { on: 'findings', things: 'findings', never: READERS_ONLY, may: 'seen' },
  getFinding: { on: 'findings', things: 'findings', never: READERS_ONLY, may: 'seen' },
  listFindingHistory: { on: 'findings', things: 'findings', never: READERS_ONLY, may: 'seen' },
  listFacts: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } },
  listRules: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } },
  evaluatePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, leader: 'own', rep: 'own' } },
  createEvaluation: { never: `${READERS_ONLY} ${PERSONS}`, may: { ...ADMIN, bound: ALL, bound2: ALL } }
}

/** Who sees what. */
export const sights = {
  /** A finding about each of these pages: for those who look after the page, its community or its portal. */
  findings: `
                                 | own       | other
  admin unscoped scoped          | P I M D   | P I M D
  bound                          | P I M D   | . . . .
  bound2                         | . . . .   | P I M D
  leader core rep chief          | P I M D   | . . . .
  chief2                         | . . . .   | P I M D`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createEvaluation: () => ({})
})
