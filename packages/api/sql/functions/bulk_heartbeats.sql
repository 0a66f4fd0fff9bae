-- Those of some heartbeats that are one change with five others: of one minute and as many pages, and none of them names another
-- change or representative. Who names neither may be of each. Thousands may come at once, of which the planner expects one.
create or replace function bulk_heartbeats(ids uuid[]) returns uuid[] language sql stable set enable_nestloop = off as $$
  with told as materialized (
    select u.id, u.portal_id, u.page_id, u.occurred_at as at, u.change_key,
      case when u.actor_class = 'representative' then u.person_id end as person_id
    from page_updates u where u.id = any (ids)
  ), named as materialized (
    select distinct portal_id, change_key, person_id from told
  ), pairs as (
    select portal_id, change_key, person_id, id, page_id, at from told
    union all
    select n.portal_id, n.change_key, n.person_id, t.id, t.page_id, t.at from told t join named n using (portal_id, change_key)
      where t.person_id is null and n.person_id is not null
    union all
    select n.portal_id, n.change_key, n.person_id, t.id, t.page_id, t.at from told t join named n using (portal_id, person_id)
      where t.change_key is null and n.change_key is not null
    union all
    select n.portal_id, n.change_key, n.person_id, t.id, t.page_id, t.at from told t join named n using (portal_id)
      where t.change_key is null and t.person_id is null and num_nulls(n.change_key, n.person_id) < 2
  ), alike as (
    select id, page_id, at, dense_rank() over (order by portal_id, change_key, person_id) as name,
      lag(at) over (partition by portal_id, change_key, person_id, page_id order by at) >= at - interval '1 minute' as again
    from pairs
  ), sweeps as (
    select name, range_agg(tstzrange(at, at + interval '1 minute', '[]')) as during
    from (
      select name, at, count(*) over (partition by name order by at range between current row and interval '1 minute' following) as pages
      from alike where again is not true) counted
    where pages >= 6 group by name)
  select array(select distinct a.id from alike a join sweeps s on s.name = a.name and a.at <@ s.during)
$$;
