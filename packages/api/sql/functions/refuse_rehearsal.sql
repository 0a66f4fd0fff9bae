create or replace function refuse_rehearsal() returns trigger language plpgsql as $$
begin
  raise exception 'a rehearsal is never committed';
end $$;
