import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { communityDecisions } from './community-decided.ts'
import { expirePageRequests } from './expire.ts'
import { requests as lifecycle } from './lifecycle.ts'
import { pageRequestModel, requestMessageModel } from './model.ts'
import { pageRequestOperations } from './operations.ts'
import { overlapAnswers, pageRequests, requestMessages } from './table.ts'
import { tasks } from './tasks.ts'

export const requests = defineModule({
  name: 'page requests',
  personal: [
    personal(pageRequests, {
      people: {
        requesterId: {
          erasure: 'emptied',
          holds: ['id', 'communityId', 'url', 'mission', 'requirement', 'whyNotTasked', 'status', 'createdAt']
        },
        primaryId: { erasure: 'emptied', holds: ['id', 'communityId', 'status', 'createdAt'] },
        secondaryId: { erasure: 'emptied', holds: ['id', 'communityId', 'status', 'createdAt'] }
      },
      words: ['mission', 'requirement', 'whyNotTasked', 'cause']
    }),
    personal(requestMessages, {
      people: { authorId: { erasure: 'emptied', holds: ['pageRequestId', 'kind', 'text', 'createdAt'] } },
      words: ['text']
    }),
    personal(overlapAnswers, {
      people: { authorId: { erasure: 'emptied', holds: ['pageRequestId', 'answer', 'because', 'createdAt'] } },
      words: ['because']
    })
  ],
  operations: pageRequestOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        pageRequests: listBy<typeof pageRequests>(
          'communityId',
          () => pageRequestModel,
          'The requests for a page of it.'
        )
      }
    },
    {
      model: portalModel,
      edges: {
        pageRequests: listBy<typeof pageRequests>('portalId', () => pageRequestModel, 'The requests for a page on it.')
      }
    }
  ],
  subjects: {
    page_request: {
      model: pageRequestModel,
      relatesTo: id => ({
        community: sql`q.community_id`,
        person: sql`q.requester_id`,
        portals: sql`array[q.portal_id]`,
        from: sql`page_requests q where q.id = ${id}`
      })
    },
    page_request_message: { model: requestMessageModel },
    overlap_answer: {}
  },
  lifecycles: { requests: { lifecycle, page: 'governance/page-requests.md' } },
  follows: [communityDecisions],
  jobs: [
    {
      name: 'expire-page-requests',
      description: 'Expires page requests that have waited 30 days for an answer.',
      schedule: '25 3 * * *',
      expireInSeconds: 600,
      run: expirePageRequests
    }
  ],
  moot: {
    page_request_changes_asked: sql`(
      exists (select from page_requests r where r.portal_id = n.portal_id and r.community_id = n.community_id)
      and not exists (select from page_requests r where r.portal_id = n.portal_id and r.community_id = n.community_id and r.status = 'changes_asked'))`
  },
  tasks,
  constraints: {
    page_requests_open_key: {
      code: 'CONFLICT',
      pointer: '/community',
      detail: 'The community has already requested a page on this portal. Update that request, or wait until it ends.'
    },
    page_requests_representatives_check: {
      code: 'RULE_BROKEN',
      pointer: '/secondary',
      detail: 'The primary and the secondary representative must be two different people. Choose a different person.'
    }
  }
})
