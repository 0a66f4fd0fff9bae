-- What is published about a date belongs to the community that owns its event, whose visibility it takes where none is given, and is
-- never more visible.
create or replace function bound_by_event() returns trigger language plpgsql as $$
declare
  narrow_to_wide constant text[] := array['members', 'internal', 'public'];
  widest text;
begin
  select e.community_id, e.visibility into new.community_id, widest
  from occurrences o join events e on e.id = o.event_id where o.id = new.occurrence_id;
  new.visibility := coalesce(new.visibility, widest);
  if array_position(narrow_to_wide, new.visibility) > array_position(narrow_to_wide, widest) then
    raise exception 'more visible than its event' using errcode = 'check_violation', constraint = tg_table_name || '_visibility_bound';
  end if;
  return new;
end $$;
