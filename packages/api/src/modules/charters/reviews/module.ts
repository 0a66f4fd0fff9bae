import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { charterModel } from '../charters/model.ts'
import { charterReviewLifecycle as lifecycle } from './lifecycle.ts'
import { charterReviewModel } from './model.ts'
import { charterReviewOperations } from './operations.ts'
import { knownFromMetrics, knownGoals } from './prefill.ts'
import { remindOfCharterReviews } from './remind.ts'
import { charterReviews as table } from './table.ts'
import { tasks } from './tasks.ts'

const listed = (column: 'communityId' | 'charterId', description: string) =>
  listBy<typeof table>(column, () => charterReviewModel, description)

export const charterReviews = defineModule({
  name: 'charter reviews',
  personal: [
    personal(table, {
      people: {
        openedById: { erasure: 'emptied', holds: ['id', 'communityId', 'charterId', 'status', 'createdAt'] },
        concludedById: {
          erasure: 'emptied',
          holds: ['id', 'communityId', 'charterId', 'outcome', 'notes', 'heldOn', 'nextReviewOn', 'concludedAt']
        }
      },
      words: ['notes', 'prefill']
    })
  ],
  operations: charterReviewOperations,
  prefills: [knownGoals, knownFromMetrics],
  extensions: [
    { model: communityModel, edges: { reviews: listed('communityId', 'The reviews of its charter.') } },
    { model: charterModel, edges: { reviews: listed('charterId', 'Its reviews.') } }
  ],
  subjects: {
    charter_review: {
      model: charterReviewModel,
      activity: charterReviewModel.visible,
      relatesTo: id => ({
        community: sql`r.community_id`,
        portals: sql`c.portal_ids`,
        from: sql`charter_reviews r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    }
  },
  lifecycles: { charterReviews: { lifecycle, page: 'charters.md' } },
  jobs: [
    {
      name: 'remind-of-charter-reviews',
      description: 'Notifies leaders and core groups of charters whose review is due within 30 days.',
      schedule: '40 4 * * *',
      expireInSeconds: 600,
      run: remindOfCharterReviews
    }
  ],
  moot: {
    charter_review_due: sql`not exists (select from charter_reviews_due d
      where d.community_id = n.community_id and n.dedupe_key like '% ' || d.charter_id || ' ' || d.due_on || ' %'
        and not exists (select from charter_reviews r where r.community_id = d.community_id and r.status = 'open'))`
  },
  tasks,
  constraints: {
    charter_reviews_open_key: {
      code: 'CONFLICT',
      detail: 'A review of this charter is open already. Conclude or cancel it first.'
    }
  }
})
