import { ADMINS, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listPageChecks: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  checkPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } }
}
