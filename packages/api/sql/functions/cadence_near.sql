-- How often a community meets, for those who see all of its dates. Where what is kept holds, it is never called, and costs nothing.
create or replace function cadence_near(community uuid) returns json language plpgsql stable parallel safe as $$
begin
  return (select cadence_of(coalesce(json_agg(json_build_array(n.starts_at > now(), left(n.start, 10)) order by n.starts_at), '[]')) from near_dates(community) n);
end $$;
