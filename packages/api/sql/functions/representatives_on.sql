-- Who acts for a page on a day: its representatives of that day, and instead of those on leave whoever stands in.
create or replace function representatives_on(on_day date) returns table (id uuid, page_id uuid, role text, person_id uuid, acting_id uuid, started_on date)
  language sql stable parallel safe as $$
  select r.id, r.page_id, r.role, r.person_id,
    case when r.stand_in_id is not null and d.day >= r.away_from and d.day <= coalesce(r.away_until, d.day) then r.stand_in_id else r.person_id end,
    r.started_on
  -- `offset 0` keeps the day from being worked out again for every row.
  from (select on_day as day offset 0) d, representatives r
  where r.started_on <= d.day and (r.ended_on is null or r.ended_on > d.day)
$$;
