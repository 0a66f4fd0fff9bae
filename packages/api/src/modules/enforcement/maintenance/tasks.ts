import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { administered, inReach, named } from '../../directory/communities/awaiting.ts'
import { openHelp } from './help.ts'

/** Requests for help that wait for an answer. */
export const tasks = {
  help_answer: sql`
    select p.id as subject, jsonb_build_object('community', c.name, 'portal', o.name, 'who', h.asker, 'said', h.said) as values,
      h.asked_at as since, null::timestamptz as until, format('POST /v1/pages/%s/help-answers', p.id) as call, p.url as link
    from ${openHelp} h join pages p on p.id = h.page_id join ${named} c on c.id = p.community_id join portals o on o.id = p.portal_id
    where p.maintenance <> 'removed' and ${administered(sql`p.portal_id`)} and ${inReach(sql`p.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
