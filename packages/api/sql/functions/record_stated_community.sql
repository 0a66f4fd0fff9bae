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
    select n.id, 'state', o.status, n.status, clock_timestamp(), actor, person
    from new_rows n join old_rows o using (id)
    where n.status <> o.status
      and n.status is distinct from (select s."to" from community_steps s where s.community_id = n.id order by s.sequence desc limit 1);
  end if;
  return null;
end $$;
