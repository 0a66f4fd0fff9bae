-- A change becomes bulk with the sixth page it touches; from then on it is a review of none.
create or replace function take_page_updates() returns trigger language plpgsql as $$
begin
  -- Of two that add to one change at the same time, the second counts the pages of the first.
  perform pg_advisory_xact_lock(hashtextextended(k.portal_id || ' ' || k.change_key, 0))
  from (select distinct portal_id, change_key from new_rows where change_key is not null order by 1, 2) k;
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
  perform refresh_pages(array(
    select distinct page_id from new_rows
    union
    select u.page_id from page_updates u
    where (u.portal_id, u.change_key) in (select portal_id, change_key from new_rows where change_key is not null)));
  return null;
end $$;
