import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { named, now, shown } from '../../directory/communities/awaiting.ts'
import { administers, leads } from '../../directory/communities/visibility.ts'
import { isLed } from './people.ts'

/** Communities that look dormant: for those who lead them, and where nobody does for the admins of their portals. */
export const tasks = {
  dormancy_proposal: sql`
    select d.community_id as subject, jsonb_build_object('community', c.name, 'since', day_of(d.since)) as values, d.since, null::timestamptz as until,
      format('POST /v1/communities/%s/transitions', d.community_id) as call, null as link
    from dormancy_proposals d join ${named} c on c.id = d.community_id
    where d.since <= ${now} and ${shown(sql`c.portal_ids`)} and (${leads(sql`d.community_id`)}
      or ${administers(sql`c.portal_ids`)} and not ${isLed(sql`d.community_id`, sql`day_of(${now})`)})`
} satisfies { [T in TaskKind]?: SQL }
