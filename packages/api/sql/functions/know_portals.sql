-- The portals that a community names exist, and stay so until it is written.
create or replace function know_portals() returns trigger language plpgsql as $$
begin
  perform from portals where id = any (new.portal_ids) order by id for key share;
  if exists (select from unnest(new.portal_ids) named (id) where not exists (select from portals p where p.id = named.id)) then
    raise exception 'a portal is gone' using errcode = 'foreign_key_violation', constraint = 'communities_portals';
  end if;
  return new;
end $$;
