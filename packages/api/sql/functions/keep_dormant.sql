-- A system that states again that a series takes place does not know whether it does: a dormant one stays so until it is affirmed.
create or replace function keep_dormant() returns trigger language plpgsql as $$
declare
  generated constant text[] := array['search', 'roles', 'role_person_ids'];
begin
  new.status := old.status;
  new.cause := old.cause;
  if to_jsonb(new) - generated = to_jsonb(old) - generated then
    return null;
  end if;
  return new;
end $$;
