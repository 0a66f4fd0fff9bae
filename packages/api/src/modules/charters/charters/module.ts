import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { charterRow } from '../imports/row.ts'
import * as en from '../words.en.ts'
import { charterFaults } from '../words.en.ts'
import { charterLifecycle as lifecycle } from './lifecycle.ts'
import { charterModel } from './model.ts'
import { charterOperations } from './operations.ts'
import { charters as table } from './table.ts'

export const charters = defineModule({
  name: 'charters',
  personal: [
    personal(table, {
      people: {
        authorIds: {
          erasure: 'removed',
          holds: ['id', 'communityId', 'number', 'status', 'title', 'sections', 'createdAt', 'publishedAt']
        },
        publishedById: { erasure: 'emptied', holds: ['id', 'communityId', 'number', 'title', 'publishedAt'] }
      },
      words: ['title', 'sections', 'layout']
    })
  ],
  operations: charterOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        charter: {
          kind: 'one',
          to: () => charterModel,
          on: (t, other: typeof table) => sql`${other.communityId} = ${t}.id and ${other.status} = 'published'`,
          description: 'Its charter: the published version.'
        },
        charters: listBy<typeof table>('communityId', () => charterModel, 'The versions of its charter.')
      }
    }
  ],
  subjects: {
    charter: {
      model: charterModel,
      activity: charterModel.visible,
      relatesTo: id => ({
        community: sql`c.id`,
        portals: sql`c.portal_ids`,
        from: sql`charters r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    }
  },
  words: { en },
  rowKinds: { charter: charterRow },
  lifecycles: { charters: { lifecycle, page: 'charters.md' } },
  constraints: {
    charters_fixed: { code: 'CONFLICT', detail: charterFaults.fixed },
    charters_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    charters_in_vote_key: {
      code: 'CONFLICT',
      detail: 'The community is voting on another version. Wait until that vote has ended, or withdraw that version.'
    },
    charters_published_key: {
      code: 'CONFLICT',
      detail: 'Another version was published at the same moment. Read it, and decide again.'
    },
    charters_number_key: {
      code: 'CONFLICT',
      detail: 'Another version was published at the same moment. Read it, and decide again.'
    }
  }
})
