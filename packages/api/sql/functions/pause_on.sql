-- The declared pause of a community that a day lies in; of several the one that lasts longest.
create or replace function pause_on(rhythm jsonb, on_day date) returns jsonb language sql stable parallel safe
  return (select pause from jsonb_array_elements(rhythm -> 'pauses') pause
    where on_day between (pause ->> 'from')::date and (pause ->> 'until')::date order by pause ->> 'until' desc limit 1);
