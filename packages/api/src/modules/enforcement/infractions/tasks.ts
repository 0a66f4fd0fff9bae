import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { administered, days, inReach, mine, named } from '../../directory/communities/awaiting.ts'
import { ANSWER_DAYS } from './case.ts'

const values = sql`jsonb_build_object('community', c.name, 'portal', o.name, 'what', i.what)`

/** Cases to answer, and to decide. */
export const tasks = {
  infraction_answer: sql`
    select i.id as subject, ${values} as values,
      i.triaged_at as since, i.triaged_at + ${days(ANSWER_DAYS)} as until, format('POST /v1/infractions/%s/acknowledgements', i.id) as call, p.url as link
    from infractions i join pages p on p.id = i.page_id join ${named} c on c.id = i.community_id join portals o on o.id = i.portal_id
    where i.status = 'triaged' and i.page_id in ${mine} and ${inReach(sql`i.portal_id`)}`,
  infraction_decision: sql`
    select i.id as subject, ${values} as values,
      i.updated_at as since, null::timestamptz as until,
      format('POST /v1/infractions/%s/%s', i.id, case i.status when 'reported' then 'triages' when 'appealed' then 'appeal-decisions' else 'decisions' end) as call,
      p.url as link
    from infractions i join pages p on p.id = i.page_id join ${named} c on c.id = i.community_id join portals o on o.id = i.portal_id
    where i.status in ('reported', 'acknowledged', 'disputed', 'remedied', 'appealed') and ${administered(sql`i.portal_id`)} and ${inReach(sql`i.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
