-- With a person their name goes from a list of people, the column of a table that the trigger names, and the record stays.
create or replace function drop_from_list() returns trigger language plpgsql as $$
begin
  execute format('update %1$I set %2$I = array(
      select k.id from unnest(%2$I) with ordinality k (id, position) where k.id <> all ($1) order by position)
    where %2$I && $1', tg_argv[0], tg_argv[1])
  using array(select id from old_rows);
  return null;
end $$;
