create or replace function count_subcommunities() returns trigger language plpgsql as $$
declare
  deltas jsonb;
begin
  if tg_op = 'INSERT' then
    insert into community_counts (community_id) select id from new_rows;
    select jsonb_agg(d) into deltas from (
      select parent_id as id, 0 as members, count(*) as subcommunities from new_rows where parent_id is not null group by 1) d;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(d) into deltas from (
      select parent_id as id, 0 as members, -count(*) as subcommunities from old_rows where parent_id is not null group by 1) d;
  else
    select jsonb_agg(d) into deltas from (
      select parent_id as id, 0 as members, sum(delta) as subcommunities from (
        select parent_id, 1 as delta from new_rows
        union all
        select parent_id, -1 from old_rows) moved
      where parent_id is not null group by 1 having sum(delta) <> 0) d;
  end if;
  if deltas is not null then
    perform add_counts(deltas);
  end if;
  return null;
end $$;
