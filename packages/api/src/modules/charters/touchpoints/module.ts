import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { touchpointLifecycle as lifecycle } from './lifecycle.ts'
import { touchpointModel } from './model.ts'
import { touchpointOperations } from './operations.ts'
import { remindOfTouchpoints } from './remind.ts'
import { touchpoints as table } from './table.ts'
import { tasks } from './tasks.ts'

export const touchpoints = defineModule({
  name: 'touchpoints',
  personal: [
    personal(table, {
      people: {
        sponsorId: {
          erasure: 'emptied',
          holds: [
            'id',
            'communityId',
            'kind',
            'about',
            'plannedOn',
            'status',
            'doneOn',
            'feedback',
            'reason',
            'createdAt'
          ]
        }
      },
      words: ['about', 'feedback', 'reason']
    })
  ],
  retention: [
    {
      setting: 'KEEP_TOUCHPOINTS',
      what: 'touchpoints that have ended',
      after: 'The sponsor, what it was about, the feedback and the reason are emptied; the contact itself stays.',
      forget: (before, most) => sql`
        with gone as (
          update touchpoints set sponsor_id = null, about = null, feedback = null, reason = null where id = any (array(
            select id from touchpoints
            where coalesce(done_on, cancelled_on) < day_of(${before}) and num_nonnulls(sponsor_id, about, feedback, reason) > 0 limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: touchpointOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        touchpoints: listBy<typeof table>(
          'communityId',
          () => touchpointModel,
          'The touchpoints with its sponsors, and their acts of advocacy.'
        )
      }
    }
  ],
  subjects: {
    touchpoint: {
      model: touchpointModel,
      activity: touchpointModel.visible,
      relatesTo: id => ({
        community: sql`r.community_id`,
        person: sql`r.sponsor_id`,
        portals: sql`c.portal_ids`,
        from: sql`touchpoints r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'remind-of-touchpoints',
      description: 'Reminds leaders of touchpoints with a sponsor whose planned day has passed.',
      schedule: '45 4 * * *',
      expireInSeconds: 600,
      run: remindOfTouchpoints
    }
  ],
  moot: {
    touchpoint_overdue: sql`not exists (select from touchpoints r
      where n.dedupe_key like '% ' || r.id || ' ' || r.planned_on and r.community_id = n.community_id and r.status = 'planned')`
  },
  tasks,
  lifecycles: { touchpoints: { lifecycle, page: 'charters.md' } }
})
