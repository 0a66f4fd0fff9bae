-- The people in roles exist, and stay so until the transaction ends.
create or replace function know_people_in_roles() returns trigger language plpgsql as $$
declare
  known constant uuid[] := known_people(new.organiser_ids || new.facilitator_ids || new.speaker_ids || new.note_taker_ids);
begin
  new.organiser_ids := those_of(new.organiser_ids, known);
  new.facilitator_ids := those_of(new.facilitator_ids, known);
  new.speaker_ids := those_of(new.speaker_ids, known);
  new.note_taker_ids := those_of(new.note_taker_ids, known);
  return new;
end $$;
