create or replace function know_authors() returns trigger language plpgsql as $$
begin
  new.author_ids := known_people(new.author_ids);
  return new;
end $$;
