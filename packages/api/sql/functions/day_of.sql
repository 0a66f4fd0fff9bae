-- The day of a moment in the time zone of the service, which every session of the service names in a setting of its own.
create or replace function day_of(moment timestamptz) returns date language sql stable parallel safe
  return (moment at time zone coalesce(nullif(current_setting('guildhall.time_zone', true), ''), 'UTC'))::date;
