import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { continuing, now, shown } from '../../directory/communities/awaiting.ts'
import { isMember } from '../../directory/communities/visibility.ts'

/** Polls that are open, for every active member: whether they have answered is not known. */
export const tasks = {
  poll_open: sql`
    select p.id as subject, jsonb_build_object('community', c.name, 'purpose', p.purpose) as values, p.created_at as since,
      (p.closes_on + 1)::timestamptz as until, format('POST /v1/polls/%s/ballots', p.id) as call, null as link
    from polls p join ${continuing} c on c.id = p.community_id
    where p.closed_at is null and p.closes_on >= day_of(${now}) and ${shown(sql`c.portal_ids`)} and ${isMember(sql`p.community_id`)}`
} satisfies { [T in TaskKind]?: SQL }
