import type { RowKinds } from '../../../core/module/row-kind.ts'
import { communityWritable } from '../communities/operations.ts'
import { membershipWritable } from '../memberships/writable.ts'
import { personWritable } from '../people/operations.ts'
import { termWritable } from '../terms/operations.ts'
import { putCommunities } from './communities.ts'
import { putSeats } from './seats.ts'

const inCommunity = { community: 'community', person: 'person' } as const

/** The kinds of rows of the directory. Terms are written with memberships, since a term makes its holder a member. */
export const directoryRowKinds: Pick<RowKinds, 'community' | 'person' | 'membership' | 'term'> = {
  community: {
    scope: 'communities:write',
    write: communityWritable,
    names: { parent: 'community' },
    put: putCommunities
  },
  person: { scope: 'people:write', write: personWritable, names: {} },
  membership: {
    scope: 'memberships:write',
    write: membershipWritable,
    names: inCommunity,
    knownBy: ['community', 'person'],
    put: (batch, members, others) => putSeats(batch, members, others('term'))
  },
  term: { scope: 'memberships:write', write: termWritable, names: inCommunity, put: null }
}
