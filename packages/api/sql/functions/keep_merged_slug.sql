-- Another system may state the former slug of a community that merged again and again: it leads to the one that continues it still.
create or replace function keep_merged_slug() returns trigger language plpgsql as $$
begin
  if exists (select from former_slugs where slug = new.slug and former_id = new.id) then
    new.slug := old.slug;
  end if;
  return new;
end $$;
