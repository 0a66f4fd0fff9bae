-- With a person their name goes from every list, and the work stays.
create or replace function drop_author() returns trigger language plpgsql as $$
begin
  update resources set author_ids = array(
    select a.id from unnest(author_ids) with ordinality a (id, position) where not exists (select from old_rows o where o.id = a.id) order by position)
  where author_ids && array(select id from old_rows);
  update portals set admin_ids = array(
    select a.id from unnest(admin_ids) with ordinality a (id, position) where not exists (select from old_rows o where o.id = a.id) order by position)
  where admin_ids && array(select id from old_rows);
  return null;
end $$;
