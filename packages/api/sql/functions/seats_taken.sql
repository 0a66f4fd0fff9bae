-- How many seats of a date are taken or held for an offer.
create or replace function seats_taken(occurrence uuid) returns bigint language sql stable as $$
  select count(*) from rsvps where occurrence_id = occurrence and status in ('going', 'offered')
$$;
