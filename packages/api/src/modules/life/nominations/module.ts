import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { nominationLifecycle as lifecycle } from './lifecycle.ts'
import { nominationModel } from './model.ts'
import { nominationOperations } from './operations.ts'
import { nominations as table } from './table.ts'
import { tasks } from './tasks.ts'

const HOLDS = ['id', 'communityId', 'role', 'reason', 'startsOn', 'status', 'answer', 'createdAt', 'decidedAt'] as const
const isStill = (...statuses: string[]) => sql`exists (
  select from nominations k where k.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and k.status in ${statuses})`

export const nominations = defineModule({
  name: 'nominations',
  personal: [
    personal(table, {
      people: {
        personId: { erasure: 'deleted', holds: [...HOLDS, 'dedicatedHoursPerWeek', 'overlapDays', 'isOffer'] },
        nominatedById: { erasure: 'emptied', holds: HOLDS },
        decidedById: { erasure: 'emptied', holds: ['id', 'communityId', 'role', 'status', 'answer', 'decidedAt'] }
      },
      words: ['reason', 'answer']
    })
  ],
  retention: [
    {
      setting: 'KEEP_NOMINATIONS',
      what: 'nominations that have ended',
      after: 'They are deleted; the terms that came of them stay.',
      forget: (before, most) => sql`
        with gone as (
          delete from nominations where id = any (array(select id from nominations where decided_at < ${before} limit ${most})) returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: nominationOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        nominations: listBy<typeof table>('communityId', () => nominationModel, 'The nominations for its roles.')
      }
    }
  ],
  subjects: {
    nomination: {
      model: nominationModel,
      activity: nominationModel.visible,
      relatesTo: id => ({
        community: sql`k.community_id`,
        person: sql`k.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`nominations k join communities c on c.id = k.community_id where k.id = ${id}`
      })
    }
  },
  lifecycles: { nominations: { lifecycle, page: 'life.md' } },
  tasks,
  moot: {
    nomination_received: sql`not ${isStill('proposed')}`,
    nomination_accepted: sql`not ${isStill('accepted')}`
  },
  constraints: {
    nominations_open_key: {
      code: 'CONFLICT',
      pointer: '/person',
      detail: 'This person is nominated for this role already. Wait for the answer, or withdraw that nomination.'
    }
  }
})
