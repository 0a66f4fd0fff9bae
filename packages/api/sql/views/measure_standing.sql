-- How the measures of communities in force stand today, for other modules: each with its baseline, its target, and its latest value.
create or replace view measure_standing with (security_invoker = true) as
  select m.id as measure_id, m.community_id, m.charter_id, m.name, m.unit, m.baseline, m.target, m.due, m.position,
    latest.value_on as latest_on, latest.value as latest_value, measure_progress(m.baseline, m.target, latest.value) as progress
  from measures m left join lateral (
    select v.value_on, v.value from measure_values v where v.measure_id = m.id order by v.value_on desc limit 1) latest on true
  where m.retired_at is null;
-- All values of measures, also of retired ones, for what looks back: by the days that they are of.
create or replace view measured_values with (security_invoker = true) as
  select v.id, v.measure_id, m.community_id, m.name, v.value_on, v.value, v.created_at, v.updated_at
  from measure_values v join measures m on m.id = v.measure_id;
