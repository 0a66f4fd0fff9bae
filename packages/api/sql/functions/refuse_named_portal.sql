-- Communities that no portal names are shown on every portal, so the last portal of one must not just vanish.
create or replace function refuse_named_portal() returns trigger language plpgsql as $$
begin
  if exists (select from communities where portal_ids @> array[old.id]) then
    raise exception 'communities name the portal' using errcode = 'foreign_key_violation', constraint = 'portals_named';
  end if;
  return old;
end $$;
