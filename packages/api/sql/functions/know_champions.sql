create or replace function know_champions() returns trigger language plpgsql as $$
begin
  new.champion_ids := known_people(new.champion_ids);
  return new;
end $$;
