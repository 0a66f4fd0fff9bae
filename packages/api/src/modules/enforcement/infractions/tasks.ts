import { SEVERE_KINDS, type TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { administered, days, inReach, mine, named, now } from '../../directory/communities/awaiting.ts'
import { deliveredAt } from '../maintenance/page-state.ts'
import { ANSWER_DAYS } from './case.ts'

const values = sql`jsonb_build_object('community', c.name, 'portal', o.name, 'what', i.what)`

/** A case that the ladder opened: its decision is whether the page is suspended. */
const ofLadder = sql`(i.kind = 'failure_to_maintain' and i.origin = 'automatic')`
const lastStep = sql`(select s.id from maintenance_steps s where s.page_id = p.id order by s.at desc, s.id desc limit 1)`
const severe = sql.raw(SEVERE_KINDS.map(kind => `'${kind}'`).join(', '))

/** What an admin can decide now: not while the representatives have time to answer, nor the appeal of a sanction of their own. */
const decidable = sql`(i.status in ('reported', 'acknowledged', 'disputed', 'upheld')
  or i.status = 'triaged' and (i.kind in (${severe}) or i.triaged_at <= ${now} - ${days(ANSWER_DAYS)})
  or i.status = 'appealed' and not (i.sanctioned_by_id is not distinct from ${caller.person}
    and exists (select from unnest(o.admin_ids) a (id) where a.id <> i.sanctioned_by_id)))`

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
      format('POST /v1/infractions/%s/%s', i.id, case i.status when 'reported' then 'triages' when 'appealed' then 'appeal-decisions'
        when 'upheld' then 'sanctions' else 'decisions' end) as call, p.url as link
    from infractions i join pages p on p.id = i.page_id join ${named} c on c.id = i.community_id join portals o on o.id = i.portal_id
    where ${decidable} and not ${ofLadder} and ${administered(sql`i.portal_id`)} and ${inReach(sql`i.portal_id`)}`,
  suspension_decision: sql`
    select i.id as subject, ${values} as values,
      p.maintenance_since as since, null::timestamptz as until, format('POST /v1/pages/%s/suspensions', p.id) as call, p.url as link
    from infractions i join pages p on p.id = i.page_id join ${named} c on c.id = i.community_id join portals o on o.id = i.portal_id
    where ${ofLadder} and i.status in ('triaged', 'acknowledged', 'disputed') and p.maintenance = 'suspension_proposed'
      and ${deliveredAt(sql`p.id`, lastStep)} is not null and ${administered(sql`i.portal_id`)} and ${inReach(sql`i.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
