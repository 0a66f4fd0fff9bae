import { sql } from 'drizzle-orm'
import { dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'
import { queueNotices } from '../../messages/queue.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'remind-of-touchpoints' }

type Overdue = { id: string; community: string; on: string; about: string | null; who: string | null; person: string }

/** Reminds leaders of touchpoints whose planned day has passed, each once for that day. */
export const remindOfTouchpoints = ({ store, now }: Pick<JobContext, 'store' | 'now'>): Promise<{ reminded: number }> =>
  store.transaction(ACTOR, async db => {
    const day = sql`${dayOf(now)}::date`
    const overdue = await db.run<Overdue>(sql`
      select distinct r.id, r.community_id as community, r.planned_on::text as on, r.about, s.name as who, m.person_id as person
      from touchpoints r join communities c on c.id = r.community_id and c.status in ('active', 'renewing')
      join memberships m on m.community_id = c.id and ${activeMembers('m', day)}
      join terms t on t.membership_id = m.id and t.role = 'leader' and ${actingTerms('t', day)}
      left join people s on s.id = r.sponsor_id
      where r.status = 'planned' and r.planned_on < ${day}`)
    const queued = await queueNotices(
      db,
      overdue.map(({ id, community, on, about, who, person }) => ({
        kind: 'touchpoint_overdue',
        person,
        community,
        key: `${id} ${on}`,
        values: { by: on, ...(about ? { said: about } : {}), ...(who ? { who } : {}) }
      }))
    )
    return { reminded: queued.length }
  })
