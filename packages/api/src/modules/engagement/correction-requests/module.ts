import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { escalateRequests } from './escalate.ts'
import { correctionLifecycle as lifecycle } from './lifecycle.ts'
import { correctionRequestModel } from './model.ts'
import { correctionRequestOperations } from './operations.ts'
import { correctionRequests as table } from './table.ts'
import { tasks } from './tasks.ts'

const waiting = sql`exists (
  select from correction_requests r where r.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and r.status in ('open', 'escalated'))`

export const correctionRequests = defineModule({
  name: 'correction requests',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: [
            'id',
            'communityId',
            'entry',
            'activity',
            'occurredAt',
            'source',
            'reason',
            'status',
            'answer',
            'createdAt',
            'decidedAt'
          ]
        },
        decidedById: { erasure: 'emptied', holds: ['id', 'communityId', 'status', 'answer', 'decidedAt'] }
      },
      words: ['reason', 'answer']
    })
  ],
  retention: [
    {
      setting: 'KEEP_CORRECTION_REQUESTS',
      what: 'correction requests that have ended',
      after: 'They are deleted.',
      forget: (before, most) => sql`
        with gone as (
          delete from correction_requests where id = any (array(
            select id from correction_requests where updated_at < ${before} and status not in ('open', 'escalated') limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: correctionRequestOperations,
  subjects: {
    correction_request: {
      model: correctionRequestModel,
      activity: correctionRequestModel.visible,
      relatesTo: id => ({
        community: sql`r.community_id`,
        person: sql`r.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`correction_requests r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    }
  },
  lifecycles: { correctionRequests: { lifecycle, page: 'engagement.md' } },
  jobs: [
    {
      name: 'escalate-correction-requests',
      description: 'Hands correction requests that no leader decided within 14 days to the organisation.',
      schedule: '20 3 * * *',
      expireInSeconds: 600,
      run: escalateRequests
    }
  ],
  tasks,
  moot: { correction_requested: sql`not ${waiting}`, correction_escalated: sql`not ${waiting}` },
  constraints: {
    correction_requests_open_key: {
      code: 'CONFLICT',
      pointer: '/entry',
      detail: 'A correction of this entry was requested already. Wait for the decision, or withdraw that request.'
    }
  }
})
