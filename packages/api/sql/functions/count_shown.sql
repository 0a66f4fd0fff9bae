-- How many communities each portal shows, kept true in the transaction that changes them, as the counts of findings are. What names
-- no portal is shown by all, and counted under an id of zeros.
create or replace function count_shown() returns trigger language plpgsql as $$
begin
  execute format($sql$
    with changed as (
      select portal_id, visibility, status, sum(n) as communities
      from (%s) c, unnest(coalesce(nullif(portal_ids, '{}'), '{00000000-0000-0000-0000-000000000000}')) portal_id
      group by 1, 2, 3 having sum(n) <> 0
    ), taken as (
      delete from shown_counts where ctid = any (array(
        select c.ctid from shown_counts c join changed using (portal_id, visibility, status) for update of c skip locked))
      returning portal_id, visibility, status, communities
    )
    insert into shown_counts (portal_id, visibility, status, communities)
    select portal_id, visibility, status, sum(communities)
    from (select * from changed union all select * from taken) s group by 1, 2, 3 having sum(communities) <> 0
  $sql$, changed_rows(tg_op));
  return null;
end $$;
