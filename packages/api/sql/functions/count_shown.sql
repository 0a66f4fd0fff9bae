-- How many communities each portal shows, kept true in the transaction that changes them; rows are locked in one order so that two
-- transactions never wait for each other. What names no portal is shown by all, and counted under an id of zeros.
create or replace function count_shown() returns trigger language plpgsql as $$
declare
  on_all constant uuid[] := '{00000000-0000-0000-0000-000000000000}';
  deltas jsonb;
begin
  if tg_op = 'INSERT' then
    select jsonb_agg(d) into deltas from (
      select portal_id, visibility, status, count(*) as communities
      from new_rows, unnest(coalesce(nullif(portal_ids, '{}'), on_all)) portal_id group by 1, 2, 3) d;
  elsif tg_op = 'DELETE' then
    select jsonb_agg(d) into deltas from (
      select portal_id, visibility, status, -count(*) as communities
      from old_rows, unnest(coalesce(nullif(portal_ids, '{}'), on_all)) portal_id group by 1, 2, 3) d;
  else
    select jsonb_agg(d) into deltas from (
      select portal_id, visibility, status, sum(delta) as communities from (
        select portal_ids, visibility, status, 1 as delta from new_rows
        union all
        select portal_ids, visibility, status, -1 from old_rows) changed, unnest(coalesce(nullif(portal_ids, '{}'), on_all)) portal_id
      group by 1, 2, 3 having sum(delta) <> 0) d;
  end if;
  if deltas is not null then
    insert into shown_counts as c (portal_id, visibility, status, slot, communities)
    select portal_id, visibility, status, pg_backend_pid() % 16, communities
    from jsonb_to_recordset(deltas) d (portal_id uuid, visibility text, status text, communities integer) order by 1, 2, 3
    on conflict (portal_id, visibility, status, slot) do update set communities = c.communities + excluded.communities;
  end if;
  return null;
end $$;
