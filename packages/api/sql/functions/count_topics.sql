-- The counts of topics, kept true in the transaction that changes them; rows are locked in one order so that two transactions never
-- wait for each other.
create or replace function count_topics() returns trigger language plpgsql as $$
declare
  deltas jsonb;
begin
  if tg_op = 'INSERT' then
    select jsonb_object_agg(topic, delta) into deltas from (
      select topic, count(*) as delta from new_rows, lateral (select distinct unnest(topics) as topic) t group by 1) d;
  elsif tg_op = 'DELETE' then
    select jsonb_object_agg(topic, delta) into deltas from (
      select topic, -count(*) as delta from old_rows, lateral (select distinct unnest(topics) as topic) t group by 1) d;
  else
    select jsonb_object_agg(topic, delta) into deltas from (
      select topic, sum(delta) as delta from (
        select topic, 1 as delta from new_rows, lateral (select distinct unnest(topics) as topic) t
        union all
        select topic, -1 from old_rows, lateral (select distinct unnest(topics) as topic) t) changed
      group by 1 having sum(delta) <> 0) d;
  end if;
  if deltas is not null then
    insert into topic_counts as c (name, slot, communities)
    select key, pg_backend_pid() % 16, value::integer from jsonb_each_text(deltas) order by key
    on conflict (name, slot) do update set communities = c.communities + excluded.communities;
  end if;
  return null;
end $$;
