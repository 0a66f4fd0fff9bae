import {
  ADMIN,
  ADMINS,
  ALL,
  ANYBODY,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listRulePacks: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } },
  getPortalRulePack: { on: 'portals', things: 'portals', never: READERS_ONLY, may: 'seen' },
  setPortalRulePack: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  setPortalRulePack: () => ({ base: 'obt' })
})

/** One call of each operation that changes something. */
export const examples = (): Examples => ({
  bodies: {
    setPortalRulePack: () => ({ base: 'obt' })
  }
})
