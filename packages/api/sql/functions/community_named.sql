-- The id of the community of an id, a slug, or a slug that it had before.
create or replace function community_named(name text) returns uuid language sql stable parallel safe as $$
  select coalesce(as_uuid($1), (select id from communities where slug = $1), (select community_id from former_slugs where slug = $1))
$$;
