-- A slug that a community had before leads to it, or to the one that continues it. No other community takes it.
create or replace function keep_former_slug() returns trigger language plpgsql as $$
begin
  delete from former_slugs where slug = new.slug and new.id in (community_id, former_id);
  if exists (select from former_slugs where slug = new.slug) then
    raise exception 'the slug of another community' using errcode = 'unique_violation', constraint = 'communities_former_slug';
  end if;
  if tg_op = 'UPDATE' and old.slug <> old.id::text then
    insert into former_slugs (slug, community_id, former_id) values (old.slug, new.id, new.id);
  end if;
  return null;
end $$;
