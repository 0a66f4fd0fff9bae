-- The counts of topics, kept true in the transaction that changes them, as those of findings are.
create or replace function count_topics() returns trigger language plpgsql as $$
begin
  execute format($sql$
    with changed as (
      select t.name, sum(n) as communities from (%s) c, lateral (select distinct unnest(topics) as name) t group by 1 having sum(n) <> 0
    ), taken as (
      delete from topic_counts where ctid = any (array(
        select c.ctid from topic_counts c join changed on changed.name = c.name for update of c skip locked))
      returning name, communities
    )
    insert into topic_counts (name, communities)
    select name, sum(communities) from (select * from changed union all select * from taken) s group by 1 having sum(communities) <> 0
  $sql$, changed_rows(tg_op));
  return null;
end $$;
