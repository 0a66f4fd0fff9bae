import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { continuing, now, shown } from '../../directory/communities/awaiting.ts'
import { events } from '../events/table.ts'
import { organises } from '../events/visible.ts'
import { notifiedOn, REST_DAYS } from './notify.ts'

/** Series of which it is not known whether they still take place, for those who edit them. */
export const tasks = {
  series_confirmation: sql`
    select e.id as subject, jsonb_build_object('title', e.title, 'community', c.name, 'dormant', e.status = 'dormant') as values,
      e.asked_at as since, (${notifiedOn}::date + ${sql.raw(String(REST_DAYS))})::timestamptz as until,
      format('POST /v1/events/%s/transitions', e.id) as call, null as link
    from events e join ${events} on ${events.id} = e.id join ${continuing} c on c.id = e.community_id
    where (e.status = 'dormant' or e.asked_at is not null and e.status in ('tentative', 'confirmed') and is_unheard(e.id, ${now}))
      and ${shown(sql`c.portal_ids`)} and ${organises(events, events)}`
} satisfies { [T in TaskKind]?: SQL }
