-- Ends the offers of some dates that have expired, and offers the free seats to those who have waited longest: for 24 hours, or until
-- two hours before the start, from when on no more are offered. The dates are locked first, in one order, so that others wait with
-- whatever takes or frees a seat. What becomes of others on the waiting list is the service's doing, not that of who answered.
create or replace function offer_seats(dates uuid[], at timestamptz) returns void language plpgsql
  set guildhall.person = '' set guildhall.key = '' set guildhall.actor_class = 'robot' as $$
begin
  perform from occurrences o where o.id = any (dates) order by o.id for no key update;
  update rsvps set status = 'declined' where occurrence_id = any (dates) and status = 'offered' and offer_expires_at <= at;
  update rsvps r set status = 'offered', offer_expires_at = next.until
  from (
    select w.id, least(at + interval '24 hours', o.starts_at - interval '2 hours') as until
    from occurrences o, lateral (
      select r.id from rsvps r where r.occurrence_id = o.id and r.status = 'waitlisted' order by r.answered_at, r.id
      limit case when o.capacity is not null then greatest(o.capacity - seats_taken(o.id), 0) end) w
    where o.id = any (dates) and o.status <> 'cancelled' and o.starts_at - interval '2 hours' > at) next
  where r.id = next.id;
end $$;
