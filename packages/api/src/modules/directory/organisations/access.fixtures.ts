import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listOrganisations: { on: 'organisations', things: 'organisations', never: READERS_ONLY, may: 'seen' },
  getOrganisation: { on: 'organisations', things: 'organisations', never: READERS_ONLY, may: 'seen' },
  createOrganisation: { never: NOT_WHOLE, may: ADMIN },
  updateOrganisation: { on: 'organisations', things: 'organisations', never: NOT_WHOLE, may: 'seen' },
  deleteOrganisation: { on: 'organisations', things: 'organisations', never: NOT_WHOLE, may: 'seen' },
  upsertOrganisations: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnOrganisation: { on: 'organisations', things: 'organisations', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** Who is tasked with something already, all who are in the house may know. */
  organisations: `
                                 | organisation
  admin unscoped scoped          | O
  bound bound2                   | O
  leader core member stranger    | O
  unlisted rep chief chief2      | O`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createOrganisation: () => ({ name: 'New' }),
  updateOrganisation: () => ({ mission: 'Changed.' }),
  upsertOrganisations: () => ({ items: [{ source: 'matrix', externalKey: 'one', name: 'Upserted' }] })
})

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: {
    organisation: () => made(admin, '/v1/organisations', { name: 'Fresh' })
  },
  bodies: {
    createOrganisation: () => ({ name: 'Tasked' }),
    updateOrganisation: () => ({ mission: 'Changed.' }),
    upsertOrganisations: () => ({ items: [{ source: 'there', externalKey: '1', name: 'Told' }] })
  }
})
