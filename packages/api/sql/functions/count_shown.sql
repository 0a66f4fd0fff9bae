-- How many communities each portal shows, kept true in the transaction that changes them: rows of the same value that nobody else holds are
-- taken together; nobody waits for those that are held. What names no portal is shown by all, and counted under an id of zeros.
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
    with changed as materialized (
      select * from jsonb_to_recordset(deltas) d (portal_id uuid, visibility text, status text, communities integer)
    ), taken as (
      delete from shown_counts where ctid = any (array(
        select c.ctid from shown_counts c join changed using (portal_id, visibility, status) for update of c skip locked))
      returning portal_id, visibility, status, communities
    )
    insert into shown_counts (portal_id, visibility, status, communities)
    select portal_id, visibility, status, sum(communities) from (select * from changed union all select * from taken) s
    group by 1, 2, 3 having sum(communities) <> 0;
  end if;
  return null;
end $$;
