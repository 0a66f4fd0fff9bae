-- Minutes say of their date that it was held, unless somebody said that it was not.
create or replace function hold_occurrences() returns trigger language plpgsql as $$
begin
  update occurrences o set outcome = 'held' from new_rows m where o.id = m.occurrence_id and o.outcome in ('upcoming', 'unconfirmed');
  return null;
end $$;
