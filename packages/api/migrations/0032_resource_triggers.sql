-- A resource is never more visible than its community, whose visibility it takes where none is given.
create function bound_visibility() returns trigger language plpgsql as $$
declare
  narrow_to_wide constant text[] := array['members', 'internal', 'public'];
  widest constant text := (select visibility from communities where id = new.community_id);
begin
  new.visibility := coalesce(new.visibility, widest);
  if array_position(narrow_to_wide, new.visibility) > array_position(narrow_to_wide, widest) then
    raise exception 'more visible than its community' using errcode = 'check_violation', constraint = 'resources_visibility_bound';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger resources_visibility before insert or update of visibility, community_id on resources for each row execute function bound_visibility();
--> statement-breakpoint
-- The authors of a work are people who exist, and stay so until it is written.
create function know_authors() returns trigger language plpgsql as $$
begin
  perform from people where id = any (new.author_ids) order by id for key share;
  new.author_ids := array(select a.id from unnest(new.author_ids) with ordinality a (id, position) join people using (id) order by position);
  return new;
end $$;
--> statement-breakpoint
create trigger resources_authors before insert or update of author_ids on resources for each row execute function know_authors();
--> statement-breakpoint
-- With a person the name goes, and the work stays.
create function drop_author() returns trigger language plpgsql as $$
begin
  update resources set author_ids = array(
    select a.id from unnest(author_ids) with ordinality a (id, position) where not exists (select from old_rows o where o.id = a.id) order by position)
  where author_ids && array(select id from old_rows);
  return null;
end $$;
--> statement-breakpoint
create trigger people_authors after delete on people referencing old table as old_rows for each statement execute function drop_author();
--> statement-breakpoint
create trigger resources_words_insert after insert on resources referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
create trigger resources_words_update after update on resources referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
--> statement-breakpoint
select watch('resources', 'resource', 'text');
