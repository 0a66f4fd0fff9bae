-- How often a community meets, for callers who see all of its dates. Called where `nearest_dates` has no current value.
create or replace function cadence_of(community uuid) returns json language plpgsql stable parallel safe as $$
begin
  return (select cadence_from(coalesce(json_agg(json_build_array(n.starts_at > now(), left(n.start, 10)) order by n.starts_at), '[]')) from near_dates(community) n);
end $$;
