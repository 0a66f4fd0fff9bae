-- From when an application or an invitation waits for its answer, whoever writes it.
create or replace function note_request() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.status <> old.status then
    new.asked_at := clock_timestamp();
  end if;
  return new;
end $$;
