import type { ContributionActivity, CorrectionRequestStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'

/** In how many days the leader decides. */
export const DECIDES_DAYS = 14

/** The leaders `person` of the community of a request `r`, without the person who asks. */
export const leadersOf = sql`(
  select m.person_id as person from memberships m join terms t on t.membership_id = m.id
  where m.community_id = r.community_id and ${activeMembers('m')} and t.role = 'leader' and ${actingTerms('t')} and m.person_id <> r.person_id)`

/** A request as it is stored, with what its decision depends on. */
export type CorrectionRequestRow = {
  id: string
  communityId: string
  entry: string
  activity: ContributionActivity
  state: CorrectionRequestStatus
  createdAt: string
  /** Whether somebody else leads the community. */
  isLed: boolean
  /** Whether the entry is read from the records of the service, and these still say the same. */
  isStated: boolean
}

/** Reads requests. */
export const readRequests = (db: Database, ids: readonly string[]): Promise<CorrectionRequestRow[]> =>
  db.prepared<CorrectionRequestRow>(
    'correction requests',
    () => sql`
      select r.id, r.community_id as "communityId", r.entry, r.activity, r.status as state, to_json(r.created_at) #>> '{}' as "createdAt",
        exists (select from ${leadersOf} l) as "isLed",
        r.source is null and exists (
          select from ledger_acts a
          where a.community_id = r.community_id and a.person_id = r.person_id and a.key = r.entry and a.occurred_at = r.occurred_at) as "isStated"
      from correction_requests r where r.id = any (${sql.placeholder('ids')}::uuid[]) order by r.id`,
    { ids }
  )
