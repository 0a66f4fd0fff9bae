create or replace function know_agenda_people() returns trigger language plpgsql as $$
begin
  new.speaker_ids := known_people(new.speaker_ids);
  new.spoken_ids := known_people(new.spoken_ids);
  return new;
end $$;
