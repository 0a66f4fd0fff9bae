-- A community is never a part of itself, however long the way round.
create or replace function refuse_circle() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive above (id) as (
      select new.parent_id
      union
      select c.parent_id from above join communities c on c.id = above.id where c.parent_id is not null
    )
    select from above where id = new.id
  ) then
    raise exception 'a community cannot be a part of itself' using errcode = 'check_violation', constraint = 'communities_parent_circle';
  end if;
  return null;
end $$;
