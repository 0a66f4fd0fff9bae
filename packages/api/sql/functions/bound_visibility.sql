-- A record is never more visible than its community, whose visibility it takes where none is given.
create or replace function bound_visibility() returns trigger language plpgsql as $$
declare
  narrow_to_wide constant text[] := array['members', 'internal', 'public'];
  widest constant text := (select visibility from communities where id = new.community_id);
begin
  new.visibility := coalesce(new.visibility, widest);
  if array_position(narrow_to_wide, new.visibility) > array_position(narrow_to_wide, widest) then
    raise exception 'more visible than its community' using errcode = 'check_violation', constraint = tg_table_name || '_visibility_bound';
  end if;
  return new;
end $$;
