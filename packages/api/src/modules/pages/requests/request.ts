import type { PageRequestStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** For how many days a request waits for its requester. */
export const WAITS_DAYS = 30

/** A request as it is stored. */
export type Request = {
  id: string
  communityId: string
  portalId: string
  url: string | null
  mission: string | null
  requirement: string | null
  requirementEndsOn: string | null
  primaryId: string | null
  secondaryId: string | null
  whyNotTasked: string | null
  requesterId: string | null
  state: PageRequestStatus
  waitingSince: string | null
}

/** Reads requests. */
export const readRequests = (db: Database, ids: readonly string[]): Promise<Request[]> =>
  db.prepared<Request>(
    'page requests',
    () => sql`
      select id, community_id as "communityId", portal_id as "portalId", url, mission, requirement,
        requirement_ends_on::text as "requirementEndsOn", primary_id as "primaryId", secondary_id as "secondaryId",
        why_not_tasked as "whyNotTasked", requester_id as "requesterId", status as state,
        to_json(waiting_since) #>> '{}' as "waitingSince"
      from page_requests where id = any (${sql.placeholder('ids')}::uuid[]) order by id`,
    { ids }
  )

export const readRequest = async (db: Database, id: string): Promise<Request> => (await readRequests(db, [id]))[0]!
