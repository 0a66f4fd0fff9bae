-- When each published charter is to be reviewed: as its last review decided, else as it says itself, else as the last review of the
-- version before decided. A charter that was reviewed and has no next date is due at no time.
create or replace view charter_reviews_due with (security_invoker = true) as
  select c.community_id, c.id as charter_id, case when own.id is not null then own.next_review_on else coalesce(c.next_review_on, before.next_review_on) end as due_on
  from charters c
    left join lateral (
      select r.id, r.next_review_on from charter_reviews r
      where r.charter_id = c.id and r.status = 'concluded' order by r.held_on desc, r.id desc limit 1) own on true
    left join lateral (
      select r.next_review_on from charter_reviews r
      where r.community_id = c.community_id and r.status = 'concluded' and own.id is null order by r.held_on desc, r.id desc limit 1) before on true
  where c.status = 'published';
