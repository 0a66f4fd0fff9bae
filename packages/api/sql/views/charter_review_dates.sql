-- When each charter that is or was in force was to be reviewed, a row for each date, which held from `since` until before `until`: as it
-- says itself or, where it says nothing, as the last review of the community decided; then as each review of it decided. The date is
-- null where none was set. From the end of a charter on, it has no row.
create or replace view charter_review_dates with (security_invoker = true) as
  select s.community_id, s.charter_id, s.due_on, s.since,
    coalesce(lead(s.since) over (partition by s.community_id, s.charter_id order by s.since, s.at), s.superseded_at) as until
  from (
    select c.community_id, c.id as charter_id, coalesce(c.next_review_on, (
      select r.next_review_on from charter_reviews r
      where r.community_id = c.community_id and r.status = 'concluded' and r.concluded_at <= c.published_at
      order by r.held_on desc, r.id desc limit 1)) as due_on, c.published_at as since, c.superseded_at, 0 as at
    from charters c where c.published_at is not null
    union all
    select c.community_id, c.id, r.next_review_on, r.concluded_at, c.superseded_at, 1
    from charters c join charter_reviews r on r.community_id = c.community_id and r.status = 'concluded'
      and (r.charter_id = c.id or c.next_review_on is null) and r.concluded_at > c.published_at
      and coalesce(r.concluded_at < c.superseded_at, true)
    where c.published_at is not null) s;
