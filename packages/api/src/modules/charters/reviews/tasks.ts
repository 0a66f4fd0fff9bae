import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { continuing, days, now, shown } from '../../directory/communities/awaiting.ts'
import { leadsNow } from '../../directory/communities/visibility.ts'
import { heardFrom, REMIND_DAYS } from './review.ts'

/** Charters to review: to open a review that is due soon, and to conclude one once the members were heard. */
export const tasks = {
  charter_review: sql`
    select d.community_id as subject, jsonb_build_object('community', c.name, 'on', d.due_on, 'open', false) as values, null::timestamptz as since,
      d.due_on::timestamptz as until, format('POST /v1/communities/%s/reviews', d.community_id) as call, null as link
    from charter_reviews_due d join ${continuing} c on c.id = d.community_id
    where d.due_on <= day_of(${now} + ${days(REMIND_DAYS)}) and ${shown(sql`c.portal_ids`)} and ${leadsNow(sql`d.community_id`)}
      and not exists (select from charter_reviews r where r.community_id = d.community_id and r.status = 'open')
    union all
    select r.id, jsonb_build_object('community', c.name, 'on', r.due_on, 'open', true), coalesce(${heardFrom}, p.closed_at, r.created_at), null,
      format('POST /v1/reviews/%s/transitions', r.id), null
    from charter_reviews r join ${continuing} c on c.id = r.community_id left join polls p on p.id = r.poll_id
    where r.status = 'open' and coalesce(${heardFrom} <= ${now}, true) and ${shown(sql`c.portal_ids`)} and ${leadsNow(sql`r.community_id`)}`
} satisfies { [T in TaskKind]?: SQL }
