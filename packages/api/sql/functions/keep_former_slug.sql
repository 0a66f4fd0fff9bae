-- A slug that a community had before leads to it for ever, and no other community takes it.
create or replace function keep_former_slug() returns trigger language plpgsql as $$
begin
  delete from former_slugs where slug = new.slug and community_id = new.id;
  if exists (select from former_slugs where slug = new.slug) then
    raise exception 'the slug of another community' using errcode = 'unique_violation', constraint = 'communities_former_slug';
  end if;
  if tg_op = 'UPDATE' then
    insert into former_slugs (slug, community_id) values (old.slug, new.id);
  end if;
  return null;
end $$;
