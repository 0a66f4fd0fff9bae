-- Has a trigger function count all changes of a table; a table may have several. A rehearsal counts nothing.
create or replace function watch_counts(name text, counter text) returns void language plpgsql as $$
begin
  execute format('create or replace trigger %I after insert on %I referencing new table as new_rows for each statement when (not is_rehearsal()) execute function %I()', counter || '_insert', name, counter);
  execute format('create or replace trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function %I()', counter || '_update', name, counter);
  execute format('create or replace trigger %I after delete on %I referencing old table as old_rows for each statement when (not is_rehearsal()) execute function %I()', counter || '_delete', name, counter);
end $$;
