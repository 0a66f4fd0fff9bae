import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { charterModel } from '../charters/model.ts'
import type { charters } from '../charters/table.ts'
import { commentLifecycle as lifecycle } from './lifecycle.ts'
import { charterCommentModel } from './model.ts'
import { commentOperations } from './operations.ts'
import { charterComments as table } from './table.ts'

const HOLDS = ['id', 'communityId', 'charterId', 'section', 'title', 'text', 'status', 'createdAt'] as const

export const charterComments = defineModule({
  name: 'charter comments',
  personal: [
    personal(table, {
      people: {
        authorId: { erasure: 'emptied', holds: HOLDS },
        resolvedById: { erasure: 'emptied', holds: ['id', 'charterId', 'status', 'resolvedAt'] }
      },
      words: ['title', 'text']
    })
  ],
  operations: commentOperations,
  extensions: [
    {
      model: charterModel,
      edges: {
        comments: {
          kind: 'many',
          to: () => charterCommentModel,
          on: (t, other: typeof table) => sql`${other.charterId} = ${(t as typeof charters).id}`,
          omit: [],
          description: 'The comments on it.'
        }
      }
    }
  ],
  subjects: {
    charter_comment: {
      model: charterCommentModel,
      activity: charterCommentModel.visible,
      relatesTo: id => ({
        community: sql`k.community_id`,
        person: sql`k.author_id`,
        portals: sql`c.portal_ids`,
        from: sql`charter_comments k join communities c on c.id = k.community_id where k.id = ${id}`
      })
    }
  },
  lifecycles: { charterComments: { lifecycle, page: 'charters.md' } }
})
