import type { TaskKind } from '@guildhall/schema'
import { aliasedTable, type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { ANSWER_DAYS } from '../../enforcement/infractions/case.ts'
import { WAITS_DAYS } from '../../pages/requests/request.ts'

/** The moment at which it is asked. */
const now = sql`${sql.placeholder('now')}::timestamptz`
const inReach = (portal: SQL) => sql`(${caller.portal} is null or ${portal} = ${caller.portal})`
const mine = sql`(select page_id from representatives_on((${now} at time zone 'UTC')::date) r where r.acting_id = ${caller.person})`

const days = (count: number) => sql.raw(`interval '${count} days'`)
const administered = (portal: SQL) =>
  sql`exists (select from portals a where a.id = ${portal} and a.admin_ids @> array[${caller.person}])`

const known = aliasedTable(communities, 'known')
const shown = (portals: SQL) =>
  sql`(${caller.portal} is null or ${portals} = '{}' or ${portals} @> array[${caller.portal}])`

/** The communities, those that the caller does not see without their names: what awaits them there still does. */
const named = sql`(select known.id, known.portal_ids,
  case when ${visibleCommunities(known, { audience: 'person', portalBound: false, readsPeople: false })} and ${shown(sql`known.portal_ids`)} then known.name else 'a community' end as name
  from communities known)`

/**
 * Everything that can await a person: for each kind the rows of `subject, what, why, since, until, call, link`, for the
 * caller's person, within the caller's portal.
 */
export const SOURCES: Record<TaskKind, SQL> = {
  page_review: sql`
    select p.id as subject, format('Look through the page of %s on %s', c.name, o.name) as what,
      case when p.last_updated_at is null then 'Nothing is known yet of when it was last looked through.'
        else format('It last showed a sign of life on %s, and is to show one every %s days.', to_char(p.last_updated_at, 'YYYY-MM-DD'), p.review_every_days) end as why,
      p.last_updated_at + p.review_every_days * interval '18 hours' as since, p.last_updated_at + p.review_every_days * interval '24 hours' as until,
      format('POST /v1/pages/%s/attestations', p.id) as call, p.url as link
    from pages p join ${named} c on c.id = p.community_id join portals o on o.id = p.portal_id
    where p.id in ${mine} and p.maintenance <> 'removed' and ${inReach(sql`p.portal_id`)}
      and freshness(p.last_updated_at, p.review_every_days, ${now}) <> 'fresh'`,
  finding: sql`
    select f.id as subject, left(format('%s on %s: %s', c.name, o.name, coalesce(f.remedy ->> 'text', f.reason)), 400) as what, f.reason as why,
      f.since, (f.next_step ->> 'on')::timestamptz as until, f.remedy ->> 'call' as call, p.url as link
    from findings f join pages p on p.id = f.page_id join ${named} c on c.id = p.community_id join portals o on o.id = f.portal_id
    where f.page_id in ${mine} and f.subject_type = 'page' and f.status = 'fail' and f.rule <> 'page.stale' and ${inReach(sql`f.portal_id`)}`,
  membership_application: sql`
    select m.id as subject, format('Decide whether %s joins %s', e.name, c.name) as what, format('%s asked to become a member.', e.name) as why,
      m.created_at as since, null::timestamptz as until, format('PATCH /v1/memberships/%s', m.id) as call, null as link
    from memberships m join people e on e.id = m.person_id join ${named} c on c.id = m.community_id
    where m.status = 'applied' and ${manages(sql`m.community_id`)} and ${shown(sql`c.portal_ids`)}`,
  membership_invitation: sql`
    select m.id as subject, format('Answer the invitation to %s', c.name) as what, format('You are invited to become a member of %s.', c.name) as why,
      m.created_at as since, null::timestamptz as until, format('PATCH /v1/memberships/%s', m.id) as call, null as link
    from memberships m join ${named} c on c.id = m.community_id
    where m.status = 'invited' and m.person_id = ${caller.person} and ${shown(sql`c.portal_ids`)}`,
  page_request_question: sql`
    select q.id as subject, format('Answer what was asked about the page of %s on %s', c.name, o.name) as what,
      'The request for the page waits for you; unanswered it expires.' as why,
      q.waiting_since as since, q.waiting_since + ${days(WAITS_DAYS)} as until, format('POST /v1/page-requests/%s/messages', q.id) as call, null as link
    from page_requests q join ${named} c on c.id = q.community_id join portals o on o.id = q.portal_id
    where q.status = 'changes_asked' and q.requester_id = ${caller.person} and ${inReach(sql`q.portal_id`)}`,
  page_request_decision: sql`
    select q.id as subject, format('Decide on the page of %s on %s', c.name, o.name) as what, format('%s asks for a page.', c.name) as why,
      q.updated_at as since, null::timestamptz as until, format('POST /v1/page-requests/%s/decisions', q.id) as call, null as link
    from page_requests q join ${named} c on c.id = q.community_id join portals o on o.id = q.portal_id
    where q.status = 'submitted' and ${administered(sql`q.portal_id`)} and ${inReach(sql`q.portal_id`)}`,
  succession: sql`
    select s.id as subject, format('Say whether you take over as %s of %s', s.role, c.name) as what,
      format('You were asked on %s, and are free to say no.', to_char(s.asked_at, 'YYYY-MM-DD')) as why,
      s.asked_at as since, s.answer_by as until, format('POST /v1/successions/%s/answers', s.id) as call, p.url as link
    from successions s join ${named} c on c.id = s.community_id left join pages p on p.id = s.page_id
    where s.answer is null and s.person_id = ${caller.person} and (s.page_id is null or ${inReach(sql`p.portal_id`)})`,
  infraction_answer: sql`
    select i.id as subject, format('Say what you think of what was found on the page of %s on %s', c.name, o.name) as what, i.what as why,
      i.triaged_at as since, i.triaged_at + ${days(ANSWER_DAYS)} as until, format('POST /v1/infractions/%s/acknowledgements', i.id) as call, p.url as link
    from infractions i join pages p on p.id = i.page_id join ${named} c on c.id = i.community_id join portals o on o.id = i.portal_id
    where i.status = 'triaged' and i.page_id in ${mine} and ${inReach(sql`i.portal_id`)}`,
  infraction_decision: sql`
    select i.id as subject, format('Look into what was found on the page of %s on %s', c.name, o.name) as what, i.what as why,
      i.updated_at as since, null::timestamptz as until,
      format('POST /v1/infractions/%s/%s', i.id, case i.status when 'reported' then 'triages' when 'appealed' then 'appeal-decisions' else 'decisions' end) as call,
      p.url as link
    from infractions i join pages p on p.id = i.page_id join ${named} c on c.id = i.community_id join portals o on o.id = i.portal_id
    where i.status in ('reported', 'acknowledged', 'disputed', 'remedied', 'appealed') and ${administered(sql`i.portal_id`)} and ${inReach(sql`i.portal_id`)}`
}
