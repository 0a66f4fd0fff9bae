-- What is kept of the nearest dates of communities does not hold any more once one of their dates changes, or who hosts it.
create or replace function note_changed_dates() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'events' then
    if tg_op = 'DELETE' then
      insert into changed_dates (community_id) select distinct unnest(host_ids) from old_rows;
    else
      insert into changed_dates (community_id)
      select distinct unnest(n.host_ids || o.host_ids) from new_rows n join old_rows o on o.id = n.id where n.host_ids <> o.host_ids;
    end if;
  elsif tg_op = 'INSERT' then
    insert into changed_dates (community_id) select distinct unnest(e.host_ids) from new_rows n join events e on e.id = n.event_id;
  elsif tg_op = 'DELETE' then
    insert into changed_dates (community_id) select distinct unnest(e.host_ids) from old_rows o join events e on e.id = o.event_id;
  else
    insert into changed_dates (community_id)
    select distinct unnest(e.host_ids || n.community_id || o.community_id)
    from new_rows n join old_rows o on o.id = n.id join events e on e.id = any (array[n.event_id, o.event_id])
    where (n.starts_at, n.start, n.outcome = 'not_held', n.dormant, n.event_id, n.community_id)
      is distinct from (o.starts_at, o.start, o.outcome = 'not_held', o.dormant, o.event_id, o.community_id);
  end if;
  return null;
end $$;
