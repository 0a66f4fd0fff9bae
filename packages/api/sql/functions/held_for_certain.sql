-- The days on which a term is held for certain: of one that has no known start, today or its last day.
create or replace function held_for_certain(started_on date, ended_on date) returns daterange language sql stable parallel safe as $$
  select daterange(coalesce(started_on, least(ended_on - 1, today())), ended_on)
$$;
