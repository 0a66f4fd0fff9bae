-- The declared pause of a community that a day lies in.
create or replace function pause_on(rhythm jsonb, on_day date) returns jsonb language sql stable parallel safe
  return case when on_day between (rhythm #>> '{pause,from}')::date and (rhythm #>> '{pause,until}')::date then rhythm -> 'pause' end;
