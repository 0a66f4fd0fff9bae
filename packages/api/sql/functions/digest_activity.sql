create or replace function digest_activity() returns trigger language plpgsql as $$
begin
  new.digest := activity_digest(new);
  return new;
end $$;
