-- The sequence of an event or an occurrence grows whenever it takes place at another time, or no longer: calendars take the higher one.
create or replace function grow_sequence() returns trigger language plpgsql as $$
begin
  new.sequence := old.sequence + 1;
  return new;
end $$;
