create or replace trigger minutes_occurrence before insert or update of visibility on minutes for each row execute function bound_by_event();
create or replace trigger minutes_authors before insert or update of author_ids on minutes for each row execute function know_authors();
create or replace trigger people_minutes after delete on people referencing old table as old_rows for each statement execute function drop_from_list('minutes', 'author_ids');
select watch('minutes', 'minutes', 'text');
