import type { Role } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { activeMembers } from '../memberships/active.ts'
import { type Clash, type SameRole, termFaults } from '../words.en.ts'
import { endTermsOfLeavers } from './end.ts'
import { termModel } from './model.ts'
import { termOperations } from './operations.ts'
import { terms as table } from './table.ts'

const holdsRole = (role: Role, community: SQL, person: SQL) =>
  sql`exists (select from memberships m join terms t on t.membership_id = m.id
    where m.community_id = ${community} and m.person_id = ${person} and ${activeMembers('m')} and t.role = ${role}
      and ${currentTerms('t')})`

export const terms = defineModule({
  name: 'terms',
  personal: [
    personal(table, {
      people: {
        membershipId: {
          erasure: 'deleted',
          holds: [
            'id',
            'communityId',
            'memberId',
            'role',
            'title',
            'startedOn',
            'endedOn',
            'dedicatedHoursPerWeek',
            'isShared',
            'standsInForId',
            'source',
            'externalKey'
          ],
          names: (membership, person) => sql`${membership} in (select id from memberships where person_id = ${person})`
        }
      },
      words: ['title']
    })
  ],
  operations: termOperations,
  follows: [endTermsOfLeavers],
  subjects: {
    term: {
      model: termModel,
      relatesTo: id => ({
        community: sql`c.id`,
        person: sql`m.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`terms t join memberships m on m.id = t.membership_id join communities c on c.id = m.community_id where t.id = ${id}`
      })
    }
  },
  relations: {
    core: { words: 'its core group', holds: ({ community }, person) => holdsRole('core', community, person) },
    facilitator: {
      words: 'its facilitators',
      holds: ({ community }, person) => holdsRole('facilitator', community, person)
    },
    leader: { words: 'its leader', holds: ({ community }, person) => holdsRole('leader', community, person) }
  },
  constraints: {
    terms_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    terms_one_at_a_time: {
      code: 'CONFLICT',
      pointer: '/role',
      detail: clash => termFaults.oneAtATime(clash as SameRole)
    },
    terms_one_leader: {
      code: 'RULE_BROKEN',
      pointer: '/role',
      detail: clash => termFaults.oneLeader(clash as Clash)
    },
    terms_shared_check: { code: 'RULE_BROKEN', pointer: '/isShared', detail: termFaults.shared },
    terms_order_check: {
      code: 'RULE_BROKEN',
      pointer: '/endedOn',
      detail: 'A term cannot end before it starts.'
    }
  }
})
