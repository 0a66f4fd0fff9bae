-- Whether a series has dates ahead, and nobody said of its last three whether they were held. Dates in a declared pause do not count, nor
-- those before it was last affirmed.
create or replace function is_unheard(series uuid, at timestamptz) returns boolean language sql stable as $$
  select count(*) = 3 and bool_and(o.outcome = 'unconfirmed') and exists (
    select from occurrences ahead where ahead.event_id = series and ahead.starts_at > at and ahead.status <> 'cancelled')
  from (
    select o.outcome from occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id
    where o.event_id = series and o.ends_at <= at and o.outcome <> 'upcoming' and o.starts_at > coalesce(e.affirmed_at, '-infinity')
      and pause_on(c.rhythm, left(o.start, 10)::date) is null
    order by o.starts_at desc limit 3) o
$$;
