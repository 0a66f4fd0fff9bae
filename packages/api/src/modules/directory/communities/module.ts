import { sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { activeMembers } from '../memberships/active.ts'
import { communities as lifecycle } from './lifecycle.ts'
import { communityModel } from './model.ts'
import { communityOperations } from './operations.ts'
import { communitySteps, communities as table } from './table.ts'

export const communities = defineModule({
  name: 'communities',
  personal: [
    personal(table, {
      people: {
        authorId: { erasure: 'emptied', holds: ['id', 'name', 'createdAt'] },
        championIds: { erasure: 'removed', holds: ['id', 'name'] }
      },
      words: [
        'summary',
        'description',
        'mission',
        'memberProfile',
        'strategicObjectives',
        'topics',
        'channels',
        'partners',
        'waysToContribute',
        'hostOrganisation'
      ]
    }),
    personal(communitySteps, {
      people: { personId: { erasure: 'emptied', holds: ['communityId', 'transition', 'from', 'to', 'reason', 'at'] } },
      words: ['reason']
    })
  ],
  operations: communityOperations,
  subjects: {
    community: {
      model: communityModel,
      relatesTo: id => ({
        community: sql`c.id`,
        portals: sql`c.portal_ids`,
        from: sql`communities c where c.id = ${id}`
      })
    }
  },
  relations: {
    author: {
      words: 'its author if it has no leader',
      holds: ({ community }, person) =>
        sql`exists (select from communities c where c.id = ${community} and c.author_id = ${person} and not exists (
          select from terms t join memberships m on m.id = t.membership_id and ${activeMembers('m')}
          where t.community_id = c.id and t.role = 'leader'
            and ${currentTerms('t')}))`
    }
  },
  lifecycles: { communities: { lifecycle, page: 'communities.md' } },
  constraints: {
    communities_slug_key: { code: 'SLUG_TAKEN', pointer: '/slug' },
    communities_former_slug: {
      code: 'SLUG_TAKEN',
      pointer: '/slug',
      detail: 'This was the slug of another community, and its old addresses lead there. Choose another one.'
    },
    communities_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    communities_portals: {
      code: 'UNKNOWN_REFERENCE',
      pointer: '/portals',
      detail: 'A portal that was named was deleted at the same moment. Leave it out.'
    },
    communities_parent_circle: {
      code: 'RULE_BROKEN',
      pointer: '/parent',
      detail: 'A community cannot be part of itself. Choose a parent that is not one of its own parts.'
    },
    communities_ways: {
      code: 'RULE_BROKEN',
      pointer: '/waysToContribute',
      detail: 'Two ways to contribute of one kind have the same title. Give each a title of its own.'
    },
    communities_pauses_check: {
      code: 'RULE_BROKEN',
      pointer: '/rhythm/pauses',
      detail: 'A pause cannot end before it starts.'
    },
    communities_closing_check: {
      code: 'RULE_BROKEN',
      pointer: '/closingOn',
      detail: 'A community cannot close before the day it was launched. Correct closingOn or launchedOn.'
    },
    communities_closed_check: {
      code: 'RULE_BROKEN',
      pointer: '/closedOn',
      detail: 'A community cannot have closed before the day it was launched. Correct closedOn or launchedOn.'
    }
  }
})
