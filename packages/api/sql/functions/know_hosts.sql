-- The communities that host an event exist, and stay so until the transaction ends. The first owns it for ever.
create or replace function know_hosts() returns trigger language plpgsql as $$
begin
  perform from communities where id = any (new.host_ids) order by id for key share;
  new.host_ids := array(
    select c.id from unnest(new.host_ids) with ordinality h (id, position) join communities c using (id) order by position);
  if tg_op = 'INSERT' then
    new.community_id := new.host_ids[1];
  elsif new.host_ids[1] is distinct from new.community_id then
    raise exception 'owned by another community' using errcode = 'check_violation', constraint = 'events_owner';
  end if;
  return new;
end $$;
