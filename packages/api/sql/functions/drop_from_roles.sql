-- With a person their name goes from every event, and the event stays: the names of those who are left are known again.
create or replace function drop_from_roles() returns trigger language plpgsql as $$
declare
  gone constant uuid[] := array(select id from old_rows);
begin
  update events set organiser_ids = organiser_ids, facilitator_ids = facilitator_ids, speaker_ids = speaker_ids, note_taker_ids = note_taker_ids
  where role_person_ids && gone;
  update occurrences set organiser_ids = organiser_ids, facilitator_ids = facilitator_ids, speaker_ids = speaker_ids, note_taker_ids = note_taker_ids
  where role_person_ids && gone;
  return null;
end $$;
