-- The sums that scorecards are made of, kept true in the transaction that changes findings. Rows of the same value that nobody else holds
-- are taken together; nobody waits for those that are held. What belongs to a portal or page that is being deleted goes with it.
create or replace function count_findings() returns trigger language plpgsql as $$
declare
  changed constant text := changed_rows(tg_op);
begin
  execute format($sql$
    with changed as (
      select portal_id, rule, severity, status, sum(n) as findings, coalesce(sum(n) filter (where weight is not null), 0) as counted,
        coalesce(sum(n * weight), 0) as weight, coalesce(sum(n * weight * score::numeric), 0) as weighted
      from (%s) f group by 1, 2, 3, 4
      having (sum(n), coalesce(sum(n * weight), 0), coalesce(sum(n * weight * score::numeric), 0)) <> (0, 0, 0)
    ), taken as (
      delete from finding_counts where ctid = any (array(
        select c.ctid from finding_counts c join changed using (portal_id, rule, severity, status) for update of c skip locked))
      returning portal_id, rule, severity, status, findings, counted, weight, weighted
    )
    insert into finding_counts (portal_id, rule, severity, status, findings, counted, weight, weighted)
    select portal_id, rule, severity, status, sum(findings), sum(counted), sum(weight), sum(weighted)
    from (select * from changed union all select * from taken) s
    where exists (select from portals where id = portal_id)
    group by 1, 2, 3, 4 having (sum(findings), sum(counted), sum(weight), sum(weighted)) <> (0, 0, 0, 0)
  $sql$, changed);
  execute format($sql$
    insert into page_scores as p (page_id, portal_id, open, weight, weighted)
    select page_id, portal_id, coalesce(sum(n) filter (where status in ('warn', 'fail', 'manual')), 0), coalesce(sum(n * weight), 0), coalesce(sum(n * weight * score::numeric), 0)
    from (%s) f where exists (select from pages where id = page_id)
    group by 1, 2 having (coalesce(sum(n) filter (where status in ('warn', 'fail', 'manual')), 0), coalesce(sum(n * weight), 0), coalesce(sum(n * weight * score::numeric), 0)) <> (0, 0, 0)
    order by 1
    on conflict (page_id) do update set open = p.open + excluded.open, weight = p.weight + excluded.weight, weighted = p.weighted + excluded.weighted
  $sql$, changed);
  return null;
end $$;
