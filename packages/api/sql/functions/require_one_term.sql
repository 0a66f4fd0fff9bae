-- A member holds a role once at a time, apart from standing in for others and from functions with titles of their own: a term that begins or
-- grows beside another is refused. What is stated in sets is recorded as it is, also with other days; but not what somebody else recorded, nor
-- one and the same term under two keys. Changes of the terms of one membership come one after the other.
create or replace function require_one_term() returns trigger language plpgsql as $$
declare
  in_sets constant boolean := coalesce(current_setting('guildhall.bulk', true), '') = 'on';
  clash record;
begin
  perform from memberships where id = new.membership_id for no key update;
  select t.id as term, t.started_on as since, t.ended_on as until into clash from terms t
  where t.membership_id = new.membership_id and t.role = new.role and t.title is not distinct from new.title and t.id <> new.id and t.stands_in_for_id is null
    and held_for_certain(t.started_on, t.ended_on) && held_for_certain(new.started_on, new.ended_on)
    and (not in_sets or t.source is distinct from new.source
      or (t.started_on, t.ended_on) is not distinct from (new.started_on, new.ended_on))
  order by t.started_on nulls first, t.id limit 1;
  if found then
    raise exception 'a member holds a role once at a time'
      using errcode = 'exclusion_violation', constraint = 'terms_one_at_a_time', detail = to_jsonb(clash)::text;
  end if;
  return null;
end $$;
