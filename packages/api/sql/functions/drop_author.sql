-- With a person the name goes, and the work stays.
create or replace function drop_author() returns trigger language plpgsql as $$
begin
  update resources set author_ids = array(
    select a.id from unnest(author_ids) with ordinality a (id, position) where not exists (select from old_rows o where o.id = a.id) order by position)
  where author_ids && array(select id from old_rows);
  return null;
end $$;
