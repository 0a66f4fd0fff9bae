create or replace function page_update_portal() returns trigger language plpgsql as $$
begin
  select portal_id into new.portal_id from pages where id = new.page_id;
  return new;
end $$;
