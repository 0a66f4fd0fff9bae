create or replace function know_admins() returns trigger language plpgsql as $$
begin
  new.admin_ids := known_people(new.admin_ids);
  return new;
end $$;
