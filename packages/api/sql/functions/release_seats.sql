-- With a person their seats are free.
create or replace function release_seats() returns trigger language plpgsql as $$
declare
  dates constant uuid[] := array(select distinct occurrence_id from old_rows where status in ('going', 'offered'));
begin
  if dates <> '{}' then
    perform offer_seats(dates, clock_timestamp());
  end if;
  return null;
end $$;
