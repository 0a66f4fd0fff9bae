create or replace trigger resources_visibility before insert or update of visibility, community_id on resources for each row execute function bound_visibility();
create or replace trigger resources_authors before insert or update of author_ids on resources for each row execute function know_authors();
select watch_words('resources');
select watch('resources', 'resource', 'text');
