-- A community that was just created has no dates yet.
create or replace function keep_no_dates() returns trigger language plpgsql as $$
begin
  insert into nearest_dates (community_id, holds_until) select id, 'infinity' from new_rows;
  return null;
end $$;
