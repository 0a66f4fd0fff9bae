-- When each charter that is or was in force was to be reviewed, a row for each date, which held from `since` until before `until`; the date
-- is null where none was set. From the end of a charter on, it has no row.
create or replace view charter_review_dates with (security_invoker = true) as
  select c.community_id, c.id as charter_id, c.next_review_on as due_on, c.published_at as since, c.superseded_at as until
  from charters c where c.published_at is not null;
