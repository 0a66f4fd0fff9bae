-- The counts of pages, kept true in the transaction that changes them, as those of findings are.
create or replace function count_pages() returns trigger language plpgsql as $$
begin
  execute format($sql$
    with changed as (
      select portal_id, maintenance, review_every_days, coalesce(date_bin('24 hours', last_updated_at, to_timestamp(0)), '-infinity') as updated_day, sum(n) as pages
      from (%s) p group by 1, 2, 3, 4 having sum(n) <> 0
    ), taken as (
      delete from page_counts where ctid = any (array(
        select c.ctid from page_counts c join changed using (portal_id, maintenance, review_every_days, updated_day) for update of c skip locked))
      returning portal_id, maintenance, review_every_days, updated_day, pages
    )
    insert into page_counts (portal_id, maintenance, review_every_days, updated_day, pages)
    select portal_id, maintenance, review_every_days, updated_day, sum(pages)
    from (select * from changed union all select * from taken) s
    where exists (select from portals where id = portal_id)
    group by 1, 2, 3, 4 having sum(pages) <> 0
  $sql$, changed_rows(tg_op));
  return null;
end $$;
