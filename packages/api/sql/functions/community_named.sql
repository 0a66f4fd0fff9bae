-- The id of the community of an id, a slug, or a slug that it had before.
create or replace function community_named(name text) returns uuid language sql stable parallel safe as $$
  select coalesce(as_uuid(name), (select id from communities where slug = name), (select community_id from former_slugs where slug = name))
$$;
