-- A membership is derived from its terms for as long as nothing else states it.
create or replace function keep_stated() returns trigger language plpgsql as $$
begin
  new.from_terms := old.from_terms and new.from_terms
    and (coalesce(current_setting('guildhall.deriving', true), '') = 'on'
      or (new.status, new.cause, new.joined_on, new.left_on) is not distinct from (old.status, old.cause, old.joined_on, old.left_on));
  return new;
end $$;
