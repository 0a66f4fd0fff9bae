-- The last step of a community always leads to its status: what no transition has put on record was stated.
create or replace function record_stated_community() returns trigger language plpgsql as $$
declare
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
begin
  if tg_op = 'INSERT' then
    insert into community_steps (community_id, transition, "to", at, actor_class, person_id)
    select n.id, 'state', n.status, clock_timestamp(), actor, person from new_rows n;
  else
    insert into community_steps (community_id, transition, "from", "to", at, actor_class, person_id)
    select n.id, 'state', n.old_status, n.status, clock_timestamp(), actor, person
    -- Side by side in one list, since a join would be planned for as few rows as the first statement of a connection changed.
    from (
      select v.*, lag(v.status) over (partition by id order by is_new) as old_status
      from (select id, status, false as is_new from old_rows union all select id, status, true from new_rows) v) n
    where n.is_new and n.status <> n.old_status
      and n.status is distinct from (select s."to" from community_steps s where s.community_id = n.id order by s.sequence desc limit 1);
  end if;
  return null;
end $$;
