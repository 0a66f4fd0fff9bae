-- The next date of what a community hosts, for callers who see all of its dates. Called where `nearest_dates` has no current value.
create or replace function next_date_of(community uuid) returns uuid language plpgsql stable parallel safe as $$
begin
  return (select n.id from near_dates(community) n where n.starts_at > now() order by n.starts_at, n.id limit 1);
end $$;
