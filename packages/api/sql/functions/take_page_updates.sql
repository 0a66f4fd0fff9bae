-- A change becomes bulk with the sixth page it touches; from then on it is a review of none. Heartbeats of one minute that name no
-- different change or representative are one change as well.
create or replace function take_page_updates() returns trigger language plpgsql as $$
declare swept uuid[];
begin
  -- Of two that add to one change at the same time, the second counts the pages of the first.
  perform pg_advisory_xact_lock(hashtextextended(k.portal_id || ' ' || k.change_key, 0))
  from (select distinct portal_id, change_key from new_rows where change_key is not null order by 1, 2) k;
  perform pg_advisory_xact_lock(hashtextextended(k.portal_id || ' heartbeats', 0))
  from (select distinct portal_id from new_rows where kind = 'heartbeat' order by 1) k;
  update page_updates u set bulk_since = b.since
  from (
    select portal_id, change_key, (array_agg(first order by first))[6] as since
    from (
      select a.portal_id, a.change_key, a.page_id, min(a.occurred_at) as first
      from page_updates a
      where (a.portal_id, a.change_key) in (select portal_id, change_key from new_rows where change_key is not null)
      group by 1, 2, 3) pages_of_change
    group by 1, 2 having count(*) >= 6) b
  where u.portal_id = b.portal_id and u.change_key = b.change_key and u.bulk_since is distinct from b.since;
  with told as materialized (
    select distinct u.id, u.portal_id, u.page_id, u.occurred_at as at, u.change_key,
      case when u.actor_class = 'representative' then u.person_id end as person_id
    from (select distinct portal_id, occurred_at from new_rows where kind = 'heartbeat') n
    join page_updates u on u.kind = 'heartbeat' and u.portal_id = n.portal_id and u.actor_class in ('member', 'representative')
      and u.occurred_at between n.occurred_at - interval '1 minute' and n.occurred_at + interval '1 minute'
  ), alike as (
    select t.id, t.page_id, t.at, dense_rank() over (order by name.portal_id, name.change_key, name.person_id) as name,
      lag(t.at) over (partition by name.portal_id, name.change_key, name.person_id, t.page_id order by t.at) >= t.at - interval '1 minute' as again
    from (select distinct portal_id, change_key, person_id from told) name
    join told t on t.portal_id = name.portal_id and coalesce(t.change_key, name.change_key) is not distinct from name.change_key
      and coalesce(t.person_id, name.person_id) is not distinct from name.person_id
  ), sweeps as (
    select name, range_agg(tstzrange(at, at + interval '1 minute', '[]')) as during
    from (
      select name, at, count(*) over (partition by name order by at range between current row and interval '1 minute' following) as pages
      from alike where again is not true) counted
    where pages >= 6 group by name
  ), marked as (
    update page_updates u set bulk_since = u.occurred_at
    where u.bulk_since is null and u.id in (select a.id from alike a join sweeps s on s.name = a.name and a.at <@ s.during)
    returning u.page_id)
  select array(select distinct page_id from marked) into swept;
  perform refresh_pages(array(
    select distinct page_id from new_rows
    union
    select unnest(swept)
    union
    select u.page_id from page_updates u
    where (u.portal_id, u.change_key) in (select portal_id, change_key from new_rows where change_key is not null)));
  return null;
end $$;
