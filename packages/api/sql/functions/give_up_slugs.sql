-- The slugs of a community that merged lead to the one that continues it; its own is its id from then on.
create or replace function give_up_slugs() returns trigger language plpgsql as $$
begin
  update communities set slug = id::text where id = new.id;
  update former_slugs set community_id = community_now(new.id) where community_id = new.id;
  return null;
end $$;
