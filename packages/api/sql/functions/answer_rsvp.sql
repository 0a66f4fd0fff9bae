-- Takes the answer of a person or a guest to a date or, by its scope, to others of the series that are not over; a cancelled one can
-- come back. Who wants to come has a seat that is free or held for them, else waits. The same answer again changes nothing. Returns the
-- RSVP to the date, else to the first of the others; null where all are over, cancelled or dormant.
create or replace function answer_rsvp(occurrence uuid, recipient uuid, answer text, scope text, at timestamptz) returns uuid language plpgsql as $$
declare
  dates uuid[] := array[occurrence];
  guest uuid;
begin
  -- Who is being deleted is gone, before a date is locked that the deletion waits for.
  perform from people where id = recipient for key share;
  select id into guest from guests where id = recipient for key share;
  if scope <> 'this' then
    -- A change of the series that is under way ends first: only then is it known which dates it has.
    perform from events e where e.id = (select o.event_id from occurrences o where o.id = occurrence) for key share;
    dates := array(
      select o.id from occurrences named join occurrences o on o.event_id = named.event_id
      where named.id = occurrence and o.ends_at > at and (scope = 'all' or o.original_start >= named.original_start));
  end if;
  perform offer_seats(dates, at);
  if not exists (select from occurrences o where o.id = any (dates) and o.status <> 'cancelled' and not o.dormant and o.ends_at > at) then
    return null;
  end if;
  insert into rsvps (occurrence_id, community_id, person_id, guest_id, status, series_answer, answered_at)
  select o.id, o.community_id, case when guest is null then recipient end, guest,
    case when answer = 'going' and coalesce(mine.status, '') not in ('going', 'offered') and seats_taken(o.id) >= o.capacity then 'waitlisted' else answer end,
    case when scope <> 'this' then answer end, clock_timestamp()
  from occurrences o left join rsvps mine on mine.occurrence_id = o.id and coalesce(mine.person_id, mine.guest_id) = recipient
  where o.id = any (dates)
  on conflict (occurrence_id, coalesce(person_id, guest_id)) do update
    set status = excluded.status, series_answer = coalesce(excluded.series_answer, rsvps.series_answer), offer_expires_at = null,
      answered_at = case when rsvps.status = excluded.status then rsvps.answered_at else excluded.answered_at end
    where (rsvps.status, rsvps.series_answer) is distinct from (excluded.status, coalesce(excluded.series_answer, rsvps.series_answer));
  if answer <> 'going' then
    perform offer_seats(dates, at);
  end if;
  return (
    select r.id from rsvps r join occurrences o on o.id = r.occurrence_id
    where o.id = any (dates) and coalesce(r.person_id, r.guest_id) = recipient order by o.id <> occurrence, o.starts_at limit 1);
end $$;
