import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { named, shown } from '../communities/awaiting.ts'
import { managesNow } from '../communities/visibility.ts'

/** Applications to decide, and invitations to answer. */
export const tasks = {
  membership_application: sql`
    select m.id as subject, jsonb_build_object('person', e.name, 'community', c.name) as values,
      m.created_at as since, null::timestamptz as until, format('POST /v1/memberships/%s/transitions', m.id) as call, null as link
    from memberships m join people e on e.id = m.person_id join ${named} c on c.id = m.community_id
    where m.status = 'applied' and ${managesNow(sql`m.community_id`)} and ${shown(sql`c.portal_ids`)}`,
  membership_invitation: sql`
    select m.id as subject, jsonb_build_object('community', c.name) as values,
      m.created_at as since, null::timestamptz as until, format('POST /v1/memberships/%s/transitions', m.id) as call, null as link
    from memberships m join ${named} c on c.id = m.community_id
    where m.status = 'invited' and m.person_id = ${caller.person} and ${shown(sql`c.portal_ids`)}`
} satisfies { [T in TaskKind]?: SQL }
