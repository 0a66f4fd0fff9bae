-- With more capacity, at another time or no longer cancelled, a date has seats to offer, and offers end two hours before its new start.
create or replace function reoffer_seats() returns trigger language plpgsql as $$
declare
  dates constant uuid[] := array(
    select c.id from (select id, capacity, starts_at, status from new_rows except select id, capacity, starts_at, status from old_rows) c);
begin
  if dates <> '{}' then
    update rsvps r set offer_expires_at = o.starts_at - interval '2 hours' from occurrences o
    where o.id = any (dates) and r.occurrence_id = o.id and r.status = 'offered' and r.offer_expires_at > o.starts_at - interval '2 hours';
    perform offer_seats(dates, clock_timestamp());
  end if;
  return null;
end $$;
