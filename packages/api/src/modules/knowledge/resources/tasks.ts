import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { continuing, days, now, shown } from '../../directory/communities/awaiting.ts'
import { managesNow } from '../../directory/communities/visibility.ts'
import { REMIND_DAYS } from './remind.ts'

/** Resources to review: for their authors; for those who manage the community where no author is left. */
export const tasks = {
  resource_review: sql`
    select r.id as subject, jsonb_build_object('title', r.title, 'on', r.review_due_on) as values, null::timestamptz as since,
      r.review_due_on::timestamptz as until, format('PATCH /v1/resources/%s', r.id) as call, r.url as link
    from resources r join ${continuing} c on c.id = r.community_id
    where r.status = 'published' and r.review_due_on <= day_of(${now} + ${days(REMIND_DAYS)}) and ${shown(sql`c.portal_ids`)}
      and (r.author_ids @> array[${caller.person}] or r.author_ids = '{}' and ${managesNow(sql`r.community_id`)})`
} satisfies { [T in TaskKind]?: SQL }
