import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { continuing, shown } from '../communities/awaiting.ts'
import { admitsNow } from '../communities/visibility.ts'
import { expiryOf } from './expiry.ts'

/** Applications to decide, and invitations to answer. */
export const tasks = {
  membership_application: sql`
    select m.id as subject, jsonb_build_object('person', e.name, 'community', c.name) as values,
      m.asked_at as since, ${expiryOf('m')} as until, format('POST /v1/memberships/%s/transitions', m.id) as call, null as link
    from memberships m join people e on e.id = m.person_id join ${continuing} c on c.id = m.community_id
    where m.status = 'applied' and ${admitsNow(sql`m.community_id`)} and ${shown(sql`c.portal_ids`)}`,
  membership_invitation: sql`
    select m.id as subject, jsonb_build_object('community', c.name) as values,
      m.asked_at as since, ${expiryOf('m')} as until, format('POST /v1/memberships/%s/transitions', m.id) as call, null as link
    from memberships m join ${continuing} c on c.id = m.community_id
    where m.status = 'invited' and m.person_id = ${caller.person} and ${shown(sql`c.portal_ids`)}`
} satisfies { [T in TaskKind]?: SQL }
