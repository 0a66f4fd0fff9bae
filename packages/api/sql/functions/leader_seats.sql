-- How many people hold the seat of the leader of a community on a day; one is right. Who hands over does not count any more once a successor
-- has begun, if they leave within 30 days of that; two whose terms are declared as shared count as one.
create or replace function leader_seats(community uuid, on_day date) returns integer language sql stable parallel safe as $$
  with held as materialized (select * from leader_spans(community) where starts <= on_day and ends > on_day),
  seated as (
    select h.* from held h
    where not exists (select from held s where s.person_id <> h.person_id and s.began > h.began and h.leaves <= s.began + 30))
  select case when count(distinct person_id) = 2 and bool_and(is_shared) then 1 else count(distinct person_id)::int end from seated
$$;
