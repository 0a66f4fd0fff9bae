-- When the charter of each community is to be reviewed, a row for each day that was in force, from `since` until before `until`; the day
-- is null where none was set. A charter that another one replaced, or that was removed, has no row from then on.
create or replace view charter_reviews_due with (security_invoker = true) as
  select c.community_id, c.id as charter_id, c.next_review_on as due_on, c.published_at as since, c.superseded_at as until
  from charters c where c.published_at is not null;
