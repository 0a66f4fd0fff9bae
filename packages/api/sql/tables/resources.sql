create or replace trigger resources_visibility before insert or update of visibility, community_id on resources for each row execute function bound_visibility();
create or replace trigger resources_authors before insert or update of author_ids on resources for each row execute function know_authors();
create or replace trigger resources_publication before insert or update of status on resources for each row execute function note_publication();
create or replace trigger people_resources after delete on people referencing old table as old_rows for each statement execute function drop_from_list('resources', 'author_ids');
select watch_words('resources');
select watch('resources', 'resource', 'text');
