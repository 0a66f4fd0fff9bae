-- The community that continues one which merged, however often; the community itself where it did not.
create or replace function community_now(community uuid) returns uuid language sql stable parallel safe as $$
  with recursive later (id, merged_into_id, step) as (
    select c.id, case when c.status = 'merged' then c.merged_into_id end, 0 from communities c where c.id = community
    union all
    select c.id, case when c.status = 'merged' then c.merged_into_id end, step + 1 from later join communities c on c.id = later.merged_into_id where step < 100
  )
  select id from later order by step desc limit 1
$$;
