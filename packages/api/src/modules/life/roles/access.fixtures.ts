import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  PORTAL_KEYS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

// The terms of the world are of people who call nobody; whom they name is no member.
const passing = {
  on: 'communities',
  things: 'terms',
  never: READERS_ONLY,
  may: { ...PORTAL_KEYS, leader: 'own apart', chief: 'own', chief2: 'other' },
  answer: 'RULE_BROKEN'
} as const

export const accessExpectations: Expectations = { handOverTerm: passing, standInForTerm: passing }

/** Makes whom the matrix names a member everywhere. */
export const EVERYBODY_NAMED = sql`insert into memberships (community_id, person_id) select c.id, p.id from communities c, people p where p.name = 'lone'`
export const states = { handOverTerm: EVERYBODY_NAMED, standInForTerm: EVERYBODY_NAMED }

/** What is sent in the matrix. */
export const bodies = ({ people }: World): Bodies => ({
  handOverTerm: () => ({ to: people['none N'] }),
  standInForTerm: () => ({ person: people['none N'] })
})

let fresh = 0

/** One call of each operation that changes something. */
export const examples = ({ admin, person, fresh: make }: Stage): Examples => {
  const term = async () => {
    const community = await made(admin, '/v1/communities', { name: `Roles ${fresh++}`, status: 'active' })
    await made(admin, '/v1/memberships', { community, person })
    const membership = await made(admin, '/v1/memberships', { community, person: await make.person!() })
    return made(admin, '/v1/terms', { membership, role: 'facilitator' })
  }
  return {
    fresh: { handOverTerm: term, standInForTerm: term },
    bodies: {
      handOverTerm: () => ({ to: person, note: PRIVATE }),
      standInForTerm: () => ({ person, note: PRIVATE })
    }
  }
}
