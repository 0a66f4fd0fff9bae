import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import { following } from '../../../core/lifecycle/follow.ts'
import type { NoticeRole } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communities } from '../../directory/communities/lifecycle.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'
import { queueNotices } from '../../messages/queue.ts'

type Recipient = { community: string; portal: string | null; person: string; role: NoticeRole }

/** The leaders of communities, and who proposed them last, but for those who are notified of the approval of a page request. */
const recipientsOf = (db: Database, ids: readonly string[], now: Date) =>
  db.prepared<Recipient>(
    'recipients of decisions on communities',
    () => sql`
      select distinct on (c.id, r.person) c.id as community, r.person, r.role, case when cardinality(c.portal_ids) = 1 then c.portal_ids[1] end as portal
      from communities c cross join lateral (
        select m.person_id as person, 'leader' as role from memberships m join terms t on t.membership_id = m.id and t.role = 'leader' and ${actingTerms('t')}
        where m.community_id = c.id and ${activeMembers('m')}
        union all
        select coalesce((select s.person_id from community_steps s where s.community_id = c.id and s.transition = 'propose' order by s.sequence desc limit 1), c.author_id), 'proposer') r
      where c.id = any (${sql.placeholder('ids')}::uuid[]) and r.person is not null
        and not exists (select from page_requests q where q.community_id = c.id and q.status = 'approved'
          and q.decided_at = ${sql.placeholder('now')}::timestamptz(3) and r.person in (q.requester_id, q.primary_id, q.secondary_id))
      order by c.id, r.person, r.role`,
    { ids, now: now.toISOString() }
  )

type Decided = { id: string; to: string; step: string; input: { reason?: string | null } }

const notifyOfDecisions = async (db: Database, taken: readonly Decided[], _: By, now: Date): Promise<void> => {
  const steps = new Map(taken.map(one => [one.id, one]))
  const to = await recipientsOf(db, [...steps.keys()], now)
  await queueNotices(
    db,
    to.map(({ community, portal, person, role }) => {
      const { to: decision, step, input } = steps.get(community)!
      const values = { decision, role, ...(input.reason ? { cause: input.reason } : {}) }
      return { kind: 'community_decided', person, portal, community, key: step, values }
    })
  )
}

/** What follows from a decision on a proposed community: its leader and who proposed it read it, with its cause. */
export const communityDecisions = following(communities, {
  approve: notifyOfDecisions,
  decline: notifyOfDecisions,
  ask_changes: notifyOfDecisions
})
