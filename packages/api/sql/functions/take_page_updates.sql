-- A change becomes bulk with the sixth page it touches; from then on it is a review of none. Heartbeats of one minute that name no
-- different change or representative are one change as well.
create or replace function take_page_updates() returns trigger language plpgsql as $$
declare heartbeats uuid[]; swept uuid[];
begin
  -- Of two that add to one change at the same time, the second counts the pages of the first.
  -- Changes share some locks, since a transaction may hold only so many.
  perform pg_advisory_xact_lock(hashtext('page updates'), k.share)
  from (select distinct hashtext(portal_id || ' ' || change_key) & 255 as share from new_rows where change_key is not null order by 1) k;
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
  heartbeats := array(
    select distinct u.id from (select distinct portal_id, occurred_at from new_rows where kind = 'heartbeat') n
    join page_updates u on u.kind = 'heartbeat' and u.portal_id = n.portal_id and u.actor_class in ('member', 'representative')
      and u.occurred_at between n.occurred_at - interval '1 minute' and n.occurred_at + interval '1 minute');
  if cardinality(heartbeats) >= 6 then
    with marked as (
      update page_updates u set bulk_since = u.occurred_at
      where u.bulk_since is null and u.id = any (bulk_heartbeats(heartbeats)) returning u.page_id)
    select array(select distinct page_id from marked) into swept;
  end if;
  perform refresh_pages(array(
    select distinct page_id from new_rows
    union
    select unnest(swept)
    union
    select u.page_id from page_updates u
    where (u.portal_id, u.change_key) in (select portal_id, change_key from new_rows where change_key is not null)));
  return null;
end $$;
