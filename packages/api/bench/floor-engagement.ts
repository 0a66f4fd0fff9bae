// The floor of attendance and engagement. The figures follow from the formulas of the service, which say what they are; by hand is how their
// facts are read: for one community, with the weights and the rules of fairness as they are by default.
import type { FastifyInstance } from 'fastify'
import { speechOf } from '../src/core/words/catalogue.ts'
import { communityEngagement } from '../src/modules/engagement/participation/community.ts'
import { communitiesOf, type ParticipantRow } from '../src/modules/engagement/participation/participants.ts'
import { today } from '../src/platform/days.ts'
import { PERSON, page, type Rows } from './floor-parts.ts'

const YEAR = `select a.id, json_build_object('id', o.id, 'title', o.title, 'startsAt', o.starts_at, 'endsAt', o.ends_at, 'timeZone', o.time_zone, 'days', o.days, 'status', o.status) as occurrence,
    a.starts_at as "startsAt", json_build_object(${PERSON('p')}) as person, a.status, a.source, (select json_build_object(${PERSON('r')}) from people r where r.id = a.recorded_by_id) as "recordedBy",
    a.created_at as "createdAt", a.updated_at as "updatedAt"
  from communities c join attendances a on a.community_id = c.id join occurrences o on o.id = a.occurrence_id join people p on p.id = a.person_id
  where c.slug = $1 and a.starts_at >= $2 order by a.starts_at, a.id limit 101`

const ROLES = "('talk', 'organise', 'facilitate', 'minutes')"
const PARTICIPANTS = `with c as materialized (select * from communities where slug = $1),
  dates as materialized (
    select o.id, o.starts_at, o.format, o.organiser_ids, o.facilitator_ids, o.speaker_ids, o.unmatched_count + (select count(*) from attendances t where t.occurrence_id = o.id and t.status = 'attended') as named,
      o.head_count, exists (select from minutes m where m.occurrence_id = o.id and m.status = 'published') as has_minutes
    from c join occurrences o on o.community_id = c.id where o.outcome = 'held'),
  acts as (
    select p as person_id, r.activity, 5::float8 as weight, d.starts_at as at, null::uuid as counterpart_id, d.id::text as about, d.format, null as source, false as private, false as corrected,
      r.activity in ('organise', 'facilitate') and not d.has_minutes and greatest(d.head_count - 1, d.named - (select count(*) from attendances t
        where t.occurrence_id = d.id and t.person_id = p and t.status = 'attended')) < 2 as unattended
    from dates d, lateral (values ('organise', d.organiser_ids), ('facilitate', d.facilitator_ids), ('talk', d.speaker_ids)) r (activity, ids), unnest(r.ids) p
    union all select t.person_id, 'attend', 0.5, d.starts_at, null, d.id::text, d.format, null, false, false, false
    from dates d join attendances t on t.occurrence_id = d.id where t.status = 'attended'
    union all select p, 'minutes', 2, m.published_at, null, d.id::text, d.format, null, false, false, false
    from dates d join minutes m on m.occurrence_id = d.id, unnest(m.author_ids) p where m.status = 'published'
    union all select i.proposer_id, 'propose', 1, d.starts_at, null, i.id::text, null, null, false, false, false
    from dates d join agenda_items i on i.occurrence_id = d.id where i.kind = 'topic' and exists (select from agenda_votes v where v.item_id = i.id and v.person_id <> i.proposer_id)
    union all select p, 'talk', 5, d.starts_at, null, d.id::text, d.format, null, false, false, false
    from dates d join agenda_items i on i.occurrence_id = d.id, unnest(i.speaker_ids) p where i.kind = 'talk'
    union all select p, 'publish', 3, r.published_at, null, r.id::text, null, null, false, false, false
    from c join resources r on r.community_id = c.id, unnest(r.author_ids) p where r.status in ('published', 'archived')
    union all select k.from_id, 'thank', 0.5, k.created_at, k.to_id, coalesce(k.occurrence_id, k.resource_id)::text, null, null, k.visibility = 'private', false, false
    from c join kudos k on k.community_id = c.id where k.from_id is not null
    union all select a.person_id, a.activity, a.weight, a.occurred_at, a.counterpart_id, a.about, d.format, a.source, false,
      a.corrects_id is not null or exists (select from contributions k where k.corrects_id = a.id), a.activity in ('organise', 'facilitate') and not d.has_minutes and greatest(d.head_count - 1, d.named) < 2
    from c join contributions a on a.community_id = c.id left join dates d on d.id = as_uuid(a.about) where a.person_id is not null),
  first as (
    select a.*, (at at time zone 'UTC')::date as day, case when corrected then 'corrected'
        when source is not null and row_number() over (partition by person_id, source, (at at time zone 'UTC')::date, corrected order by at) > 20 then 'daily_limit'
        when unattended then 'unattended' when activity = 'attend' and format in ('core_check_in', 'sponsor_meeting', 'retrospective', 'launch') then 'working_meeting'
        when activity = 'attend' and about is not null and bool_or(activity in ${ROLES} and not corrected) over (partition by person_id, about) then 'role_attendance' end as before
    from acts a),
  second as (
    select f.*, coalesce(before, case
        when activity in ${ROLES} and about is not null
          and row_number() over (partition by person_id, about, activity in ${ROLES} and before is null order by weight desc, array_position('{talk,organise,facilitate,minutes}', activity)) > 1 then 'one_role'
        when activity = 'answer' and about is not null and row_number() over (partition by person_id, about, activity, before is null order by at) > 1 then 'once_per_question' end) as so_far
    from first f),
  ledger as (
    select s.*, coalesce(so_far, case
        when activity in ('attend', 'ask') and row_number() over (partition by person_id, activity, date_trunc('month', day::timestamp), so_far is null order by at) > 2 then 'monthly_limit'
        when activity = 'thank' then thanks_so_far(counterpart_id, day, 1, 30, 2, 30) over (partition by person_id, activity, so_far is null order by at rows unbounded preceding) ->> 'reason' end) as excluded
    from second s),
  gave as (
    select l.person_id, json_agg(json_build_array(day, activity, weight, null, counterpart_id, k.unit, case when activity = 'talk' then about end, private, excluded) order by at) as acts
    from ledger l left join people k on k.id = l.counterpart_id group by 1),
  belonged as (
    select s.person_id, json_agg(json_build_array(s.joined_on, least(s.left_on, g.left_on), s.is_stated) order by s.joined_on nulls first, s.id) as spells
    from c join membership_spells s on s.community_id = c.id join people g on g.id = s.person_id
    where not (s.is_over and s.left_on is null) and coalesce(least(s.left_on, g.left_on) >= s.joined_on, true) group by 1)
  select c.id as community, c.name, c.launched_on::text as "launchedOn", c.rhythm, (select json_agg((starts_at at time zone 'UTC')::date) from dates) as held,
    g.id as person, g.name as "personName", g.unit, g.engagement_labels as "hasLabels", spells, acts
  from c, belonged full join gave using (person_id) join people g on g.id = person_id`

/** Adds attendance and engagement to the server. */
export const addEngagement = (app: FastifyInstance, named: (name: string, text: string) => Rows) => {
  const [year, participants] = [named('year', YEAR), named('participants', PARTICIPANTS)]
  const speech = speechOf('en', {})
  app.get('/v1/attendance', async request => {
    const { community, startsSince } = request.query as { community: string; startsSince: string }
    return page(await year([community, startsSince]), 100)
  })
  app.get('/v1/communities/:slug/engagement', async request => {
    const rows = await participants([(request.params as { slug: string }).slug])
    const [community] = communitiesOf(rows as ParticipantRow[])
    return communityEngagement(community!, { day: today(), seesPeople: false, explained: false, speech })
  })
}
