-- How much of the way from a baseline to a target a value has come, from 0 to 1, in four decimals; null where one of them is missing or
-- there is no way.
create or replace function measure_progress(baseline double precision, target double precision, value double precision) returns double precision
language sql immutable parallel safe as $$
  select case when value is not null and baseline <> target
    then round(least(1, greatest(0, (value - baseline) / (target - baseline)))::numeric, 4)::double precision end
$$;
