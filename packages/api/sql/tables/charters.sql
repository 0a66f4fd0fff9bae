create or replace trigger charters_fixed before update or delete on charters for each row when (old.status in ('published', 'superseded')) execute function keep_charter();
create or replace trigger charters_authors before insert or update of author_ids on charters for each row execute function know_authors();
create or replace trigger people_charters after delete on people referencing old table as old_rows for each statement execute function drop_from_list('charters', 'author_ids');
select watch('charters', 'charter', 'sections,layout,minority_views');
