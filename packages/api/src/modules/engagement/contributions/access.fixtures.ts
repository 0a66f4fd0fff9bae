import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  PRIVATE,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

/** What single people did is for keys of the whole organisation, never for those of a portal or in a page. */
export const NEVER = 'unscoped pub pub2 bound bound2'

export const accessExpectations: Expectations = {
  listContributions: { on: 'contributions', things: 'contributions', never: NEVER, may: 'seen' },
  getContribution: { on: 'contributions', things: 'contributions', never: NEVER, may: 'seen' },
  createContributions: { never: NOT_WHOLE, may: ADMIN }
}

/** Who sees what: acts of the member in `own` and `apart`, of a member of `other`, and of the stranger in `own` (`self`). */
export const sights = {
  contributions: `
                                       | own | other | apart | self
  admin unscoped scoped                | P   | P     | M     | S
  bound bound2 pub pub2                | .   | .     | .     | .
  leader core                          | P   | .     | M     | S
  member                               | P   | .     | M     | .
  stranger                             | .   | .     | .     | S
  unlisted rep chief chief2            | .   | .     | .     | .`
}

const answer = { activity: 'answer', occurredAt: '2026-01-06T10:00:00.000Z', source: 'matrix', sourceKey: 'one' }

/** What is sent in the matrix. */
export const bodies = ({ communities, people }: World): Bodies => ({
  createContributions: () => ({ items: [{ community: communities['own P'], person: people['own P'], ...answer }] })
})

/** One call of each operation that changes something. */
export const examples = ({ admin, community, person }: Stage): Examples => {
  const items = [{ community, person, ...answer, about: PRIVATE }]
  return {
    fresh: {
      contribution: async () => {
        await admin.post('/v1/contributions', { items })
        return (await admin.get(`/v1/contributions?community=${community}`)).body.items[0].id
      }
    },
    bodies: { createContributions: () => ({ items }) }
  }
}
