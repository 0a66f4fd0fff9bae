import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { wayAnswerLifecycle as lifecycle } from './lifecycle.ts'
import { wayAnswerModel } from './model.ts'
import { wayAnswerOperations } from './operations.ts'
import { wayAnswers as table } from './table.ts'
import { tasks } from './tasks.ts'

export const ways = defineModule({
  name: 'ways to contribute',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['id', 'communityId', 'kind', 'title', 'role', 'message', 'status', 'reason', 'createdAt', 'decidedAt']
        },
        decidedById: { erasure: 'emptied', holds: ['id', 'communityId', 'status', 'reason', 'decidedAt'] }
      },
      words: ['title', 'message', 'reason']
    })
  ],
  retention: [
    {
      setting: 'KEEP_WAY_ANSWERS',
      what: 'answers to ways to contribute that have ended',
      after: 'They are deleted; the terms and kudos that came of them stay.',
      forget: (before, most) => sql`
        with gone as (
          delete from way_answers where id = any (array(
            select id from way_answers where status <> 'open' and coalesce(decided_at, updated_at) < ${before} limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: wayAnswerOperations,
  subjects: {
    way_answer: {
      model: wayAnswerModel,
      activity: wayAnswerModel.visible,
      relatesTo: id => ({
        community: sql`a.community_id`,
        person: sql`a.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`way_answers a join communities c on c.id = a.community_id where a.id = ${id}`
      })
    }
  },
  lifecycles: { wayAnswers: { lifecycle, page: 'life.md' } },
  tasks,
  moot: {
    way_answered: sql`not exists (select from way_answers a where a.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and a.status = 'open')`
  },
  constraints: {
    way_answers_open_key: {
      code: 'CONFLICT',
      pointer: '/way',
      detail: 'You have answered this already. Wait for the decision, or withdraw that answer.'
    }
  }
})
