-- Keeps the words that occur in a table's `search`, so that a word nobody wrote can be taken for its nearest neighbours.
create or replace function watch_words(name text) returns void language plpgsql as $$
begin
  execute format('create or replace trigger %I after insert on %I referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words()', name || '_words_insert', name);
  execute format('create or replace trigger %I after update on %I referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words()', name || '_words_update', name);
end $$;
