import { sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import { dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { queueNotices } from '../../messages/queue.ts'
import { isLed } from './people.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'propose-rest' }

type Proposed = { community: string; since: string; person: string; role: 'leader' | 'core' | 'admin' }

/**
 * Proposes to those who lead communities that look dormant to let them rest; where nobody leads one, to the admins of its portals.
 * Each is notified once, as long as the community looks so. It changes no status.
 */
export const proposeRest = ({ store, now }: Pick<JobContext, 'store' | 'now'>): Promise<{ proposed: number }> =>
  store.transaction(ACTOR, async db => {
    const day = sql`${dayOf(now)}::date`
    const proposed = await db.run<Proposed>(sql`
      select d.community_id as community, day_of(d.since)::text as since, m.person_id as person,
        case when bool_or(t.role = 'leader') then 'leader' else 'core' end as role
      from dormancy_proposals d join memberships m on m.community_id = d.community_id join terms t on t.membership_id = m.id
      where t.role in ('leader', 'core') and ${activeMembers('m', day)} and ${currentTerms('t', day)}
      group by d.community_id, d.since, m.person_id
      union all
      select distinct d.community_id, day_of(d.since)::text, a.id, 'admin'
      from dormancy_proposals d join communities c on c.id = d.community_id join portals o on o.id = any (c.portal_ids), unnest(o.admin_ids) a (id)
      where not ${isLed(sql`d.community_id`, day)}`)
    const queued = await queueNotices(
      db,
      proposed.map(({ community, since, person, role }) => ({
        kind: 'dormancy_proposed',
        person,
        community,
        key: `${community} ${since}`,
        values: { role }
      }))
    )
    return { proposed: queued.length }
  })
