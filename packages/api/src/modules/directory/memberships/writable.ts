import { refusal } from '../../../core/lifecycle/lack.ts'
import type { Draft, WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../communities/model.ts'
import { personModel } from '../people/model.ts'
import { memberships } from './lifecycle.ts'
import { membershipModel } from './model.ts'
import { renewMemberships } from './renew.ts'
import { statedSpells } from './spells.ts'

/** A refusal says why, also where another system states it. */
const needCause = ({ status, cause }: Draft) => {
  const facts = { state: null, policy: 'open', closed: false } as const
  const lacks = status === 'declined' ? memberships.guards.cause.lacks(facts, { cause }, new Date()) : []
  if (lacks.length > 0) throw refusal(lacks)
}

export const membershipWritable: WriteModel = {
  model: membershipModel,
  upsertKey: ['community_id', 'person_id'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    person: { column: 'person_id', to: () => personModel, holds: 'one' },
    invitedBy: { column: 'invited_by_id', to: () => personModel, holds: 'one' }
  },
  renew: renewMemberships,
  beside: statedSpells,
  fits: needCause
}
