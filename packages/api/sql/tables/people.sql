select watch('people', 'person');
select watch_words('people');
create or replace trigger people_authors after delete on people referencing old table as old_rows for each statement execute function drop_author();
