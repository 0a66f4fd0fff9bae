-- Why people objected to versions of charters that were carried all the same.
create or replace view charter_minority_views with (security_invoker = true) as
  select v.charter_id, v.voter_id, v.reason as text, v.created_at as at
  from charter_votes v join charters c on c.id = v.charter_id
  where v.answer = 'object' and v.is_counted and v.round = c.vote_round and c.status in ('published', 'superseded');
