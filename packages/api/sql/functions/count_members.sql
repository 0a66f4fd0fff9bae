create or replace function count_members() returns trigger language plpgsql as $$
declare
  deltas jsonb;
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(d) into deltas from (
      select community_id as id, count(*) as members, 0 as subcommunities from new_rows where status = 'active' group by 1) d;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(d) into deltas from (
      select community_id as id, -count(*) as members, 0 as subcommunities from old_rows where status = 'active' group by 1) d;
  else
    select jsonb_agg(d) into deltas from (
      select community_id as id, sum(delta) as members, 0 as subcommunities from (
        select community_id, 1 as delta from new_rows where status = 'active'
        union all
        select community_id, -1 from old_rows where status = 'active') moved
      group by 1 having sum(delta) <> 0) d;
  end if;
  if deltas is not null then
    perform add_counts(deltas);
  end if;
  return null;
end $$;
