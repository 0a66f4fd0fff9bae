-- How often a community meets, from its dates near to now in the order of time (an array of `[is it ahead, its day]`): what usually lies between two
-- of the last five and the next four days, in the largest unit that fits. Null for fewer than three days, and for irregular ones, half of which
-- lie further apart than half of what is usual; a pause counts for nothing.
create or replace function cadence_from(dates json) returns json language plpgsql immutable parallel safe as $$
begin
  return (with dated as (
    select (d.value ->> 0)::boolean as ahead, (d.value ->> 1)::date as day, d.position from json_array_elements(dates) with ordinality d (value, position)
  ), days as (
    select distinct day from (
      (select day from dated where not ahead order by position desc limit 5) union all (select day from dated where ahead order by position limit 4)) d
  ), gaps as (
    select day - lag(day) over (order by day) as gap from days
  ), usual as (
    select percentile_disc(array[0.25, 0.5, 0.75]) within group (order by gap) as quarters, count(gap) as number from gaps
  ), mean as (
    select avg(gap)::float8 as days from gaps, usual
    where number >= 2 and quarters[3] - quarters[1] <= quarters[2] / 2.0 and gap between quarters[2] / 2.0 and quarters[2] * 1.5
  )
  select json_build_object('interval', interval, 'unit', unit)
  from mean, (values (1, 'month', 30.44, 1.5), (2, 'week', 7, 1.5), (3, 'day', 1, 0.25)) u (place, unit, length, nearly),
    lateral (select round((days / length)::numeric)::integer as interval) i
  where interval >= 1 and abs(days - interval * length) <= nearly
  order by place limit 1);
end $$;
