-- Puts a table on record: updatedAt moves, every change writes its activity, and a rehearsal is never committed.
-- `private` names the columns whose values the log leaves out.
create or replace function watch(name text, subject text, private text default '') returns void language plpgsql as $$
begin
  execute format('create or replace trigger %I before update on %I for each row execute function touch()', name || '_touch', name);
  execute format('create or replace trigger %I after insert on %I referencing new table as new_rows for each statement when (not is_rehearsal()) execute function record_activity(%L, %L)', name || '_record_insert', name, subject, private);
  execute format('create or replace trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function record_activity(%L, %L)', name || '_record_update', name, subject, private);
  execute format('create or replace trigger %I after delete on %I referencing old table as old_rows for each statement when (not is_rehearsal()) execute function record_activity(%L, %L)', name || '_record_delete', name, subject, private);
  execute format('drop trigger if exists %I on %I', name || '_rehearsal', name);
  execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row when (is_rehearsal()) execute function refuse_rehearsal()', name || '_rehearsal', name);
end $$;
