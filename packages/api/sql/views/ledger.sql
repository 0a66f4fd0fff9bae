-- What activities weigh, each from a day on until the day before the next change.
create or replace view weight_periods with (security_invoker = true) as
  select activity, direction, weight, version, starts_on, lead(starts_on) over (partition by activity order by starts_on nulls first, version) as ends_on from weights;

-- What people gave and took, a row for each act, person and community: what other systems posted, and what the service has on record
-- itself. People and hosts are joined in two ways, so that an index leads to them from either side. `recorded_at` is when its record was
-- created, `corrected_at` when it was taken back.
create or replace view ledger_acts with (security_invoker = true) as
  select c.id::text collate "C" as key, c.community_id, c.person_id, c.activity, c.direction, c.weight, c.weight_version, c.occurred_at, c.counterpart_id,
    c.about, as_uuid(c.about) as about_id, c.source, false as private,
    c.corrects_id is not null or exists (select from contributions k where k.corrects_id = c.id) as corrected,
    c.created_at as recorded_at, (select k.created_at from contributions k where k.corrects_id = c.id) as corrected_at
  from contributions c
  union all
  select a.key collate "C", a.community_id, a.person_id, a.activity, w.direction, w.weight, w.version, a.occurred_at, a.counterpart_id, a.about_id::text, a.about_id, null, a.private, false, a.recorded_at, null
  from (
    select 'occurrence ' || o.id || ' ' || r.activity || ' ' || p.id as key, h.id as community_id, p.id as person_id, r.activity, o.starts_at as occurred_at,
      null::uuid as counterpart_id, o.id as about_id, false as private, o.created_at as recorded_at
    from occurrences o join events e on e.id = o.event_id
      join communities h on e.host_ids @> array[h.id] and h.id = any (e.host_ids)
      join people p on o.role_person_ids @> array[p.id] and p.id = any (o.role_person_ids)
      cross join lateral (values ('organise', o.organiser_ids), ('facilitate', o.facilitator_ids), ('talk', o.speaker_ids)) r (activity, ids)
    where o.outcome = 'held' and p.id = any (r.ids)
    union all
    select 'occurrence ' || o.id || ' attend ' || t.person_id, h.id, t.person_id, 'attend', o.starts_at, null, o.id, false, t.created_at
    from attendances t join occurrences o on o.id = t.occurrence_id join events e on e.id = o.event_id
      join communities h on e.host_ids @> array[h.id] and h.id = any (e.host_ids)
    where t.status = 'attended' and o.outcome = 'held'
    union all
    select 'occurrence ' || o.id || ' minutes ' || p.id, h.id, p.id, 'minutes', m.published_at, null, o.id, false, m.published_at
    from minutes m join occurrences o on o.id = m.occurrence_id join events e on e.id = o.event_id
      join communities h on e.host_ids @> array[h.id] and h.id = any (e.host_ids)
      join people p on m.author_ids @> array[p.id] and p.id = any (m.author_ids)
    where m.status = 'published' and o.outcome = 'held'
    union all
    select 'agenda item ' || i.id || ' propose', h.id, i.proposer_id, 'propose', o.starts_at, null, i.id, false, i.created_at
    from agenda_items i join occurrences o on o.id = i.occurrence_id join events e on e.id = o.event_id
      join communities h on e.host_ids @> array[h.id] and h.id = any (e.host_ids)
    where i.kind = 'topic' and o.outcome = 'held' and i.proposer_id is not null
      and exists (select from agenda_votes v where v.item_id = i.id and v.person_id <> i.proposer_id)
    union all
    select 'agenda item ' || i.id || ' talk ' || p.id, h.id, p.id, 'talk', o.starts_at, null, o.id, false, i.created_at
    from agenda_items i join occurrences o on o.id = i.occurrence_id join events e on e.id = o.event_id
      join communities h on e.host_ids @> array[h.id] and h.id = any (e.host_ids)
      join people p on i.speaker_ids @> array[p.id] and p.id = any (i.speaker_ids)
    where i.kind = 'talk' and o.outcome = 'held'
    union all
    select 'resource ' || r.id || ' publish ' || p.id, r.community_id, p.id, 'publish', r.published_at, null, r.id, false, r.created_at
    from resources r join people p on r.author_ids @> array[p.id] and p.id = any (r.author_ids)
    where r.status in ('published', 'archived') and r.published_at is not null
    union all
    select 'kudo ' || k.id, k.community_id, k.from_id, 'thank', k.created_at, k.to_id, coalesce(k.occurrence_id, k.resource_id), k.visibility = 'private', k.created_at
    from kudos k where k.community_id is not null
  ) a join weight_periods w on w.activity = a.activity and (w.starts_on is null or w.starts_on <= day_of(a.occurred_at)) and (w.ends_on is null or w.ends_on > day_of(a.occurred_at));

-- The settings of the fairness rules in one row; null where a rule is not enabled.
create or replace view fairness with (security_invoker = true) as
  select
    max(activities) filter (where rule = 'daily_limit' and enabled) as daily, max(number) filter (where rule = 'daily_limit') as daily_limit,
    max(activities) filter (where rule = 'unattended' and enabled) as unattended, max(number) filter (where rule = 'unattended') as attendees,
    max(activities) filter (where rule = 'working_meeting' and enabled) as working, max(formats) filter (where rule = 'working_meeting') as formats,
    max(activities) filter (where rule = 'role_attendance' and enabled) as attending,
    max(activities) filter (where rule = 'one_role') as roles, bool_or(enabled) filter (where rule = 'one_role') as one_role,
    max(activities) filter (where rule = 'once_per_question' and enabled) as answering,
    max(activities) filter (where rule = 'monthly_limit' and enabled) as monthly, max(number) filter (where rule = 'monthly_limit') as monthly_limit,
    max(number) filter (where rule = 'thanks_per_pair' and enabled) as per_pair, max(days) filter (where rule = 'thanks_per_pair') as pair_days,
    max(number) filter (where rule = 'thanks_limit' and enabled) as thanks, max(days) filter (where rule = 'thanks_limit') as thanks_days
  from fairness_rules;

-- The same acts with the reason why one is not counted, rule after rule: each looks at what those before it left. Every window is of
-- one person in one community, so that only their acts are read when either is asked for. Acts without a person are not judged. The
-- settings are no columns of the rows, which are sorted for each window; the last two windows have the same order.
create or replace view ledger with (security_invoker = true) as
  with f as materialized (select * from fairness)
  select key, community_id, person_id, activity, direction, weight, weight_version, occurred_at, counterpart_id, about, source, private,
    coalesce(excluded,
      case when month is not null
          and row_number() over (partition by community_id, person_id, activity, excluded is null, month order by occurred_at, key) > (select monthly_limit from f)
        then 'monthly_limit' end,
      case when activity = 'thank' and excluded is null and person_id is not null
        then thanks_so_far(counterpart_id, day, (select per_pair from f), (select pair_days from f), (select thanks from f), (select thanks_days from f)) filter (where activity = 'thank')
          over (partition by community_id, person_id, activity, excluded is null order by month, occurred_at, key rows unbounded preceding) ->> 'reason' end) as excluded,
    recorded_at, corrected_at
  from (
    select b.*, case when activity = any ((select monthly from f)::text[]) then to_char(day, 'YYYY-MM') end as month, coalesce(before,
      case when (select one_role from f) and is_role
          and row_number() over (partition by community_id, person_id, about, before is null and is_role order by weight desc, array_position((select roles from f), activity), key) > 1
        then 'one_role' end,
      case when activity = any ((select answering from f)::text[]) and about is not null
          and row_number() over (partition by community_id, person_id, about, activity, before is null order by occurred_at, key) > 1
        then 'once_per_question' end) as excluded
    from (
      select c.*, case
        when corrected then 'corrected'
        when person_id is null then null
        when activity = any ((select daily from f)::text[]) and source is not null and nth_of_day > (select daily_limit from f) then 'daily_limit'
        when activity = any ((select unattended from f)::text[]) and is_known and not is_attended then 'unattended'
        when activity = any ((select working from f)::text[]) and format = any ((select formats from f)::text[]) then 'working_meeting'
        when activity = any ((select attending from f)::text[]) and about is not null and has_role then 'role_attendance' end as before
      from (
        select a.*, d.day, o.format, o.id is not null as is_known, activity = any ((select roles from f)::text[]) and about is not null and not corrected as is_role,
          case when activity = any ((select unattended from f)::text[]) then o.outcome = 'held' and (coalesce(o.head_count > (select attendees from f), false)
            or exists (select from minutes m where m.occurrence_id = o.id and m.status = 'published')
            or o.unmatched_count + (select count(*) from attendances t where t.occurrence_id = o.id and t.status = 'attended' and t.person_id <> a.person_id) >= (select attendees from f)) end as is_attended,
          bool_or(activity = any ((select roles from f)::text[]) and not corrected) over (partition by a.community_id, person_id, about) as has_role,
          row_number() over (partition by a.community_id, person_id, source, d.day, corrected order by occurred_at, key) as nth_of_day
        from ledger_acts a cross join lateral (select day_of(a.occurred_at) as day) d
          left join occurrences o on o.id = a.about_id
      ) c
    ) b
  ) l;
