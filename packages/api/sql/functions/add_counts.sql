-- Counts are kept true in the transaction that changes them; rows are locked in one order so that two transactions never wait for each other.
create or replace function add_counts(deltas jsonb) returns void language plpgsql as $$
begin
  perform from community_counts where community_id in (select (d ->> 'id')::uuid from jsonb_array_elements(deltas) d)
    order by community_id for update;
  update community_counts c
  set members = c.members + (d ->> 'members')::integer, subcommunities = c.subcommunities + (d ->> 'subcommunities')::integer
  from jsonb_array_elements(deltas) d
  where c.community_id = (d ->> 'id')::uuid;
end $$;
