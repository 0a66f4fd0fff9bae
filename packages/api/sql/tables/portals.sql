select watch('portals', 'portal');
create or replace trigger portals_slug before insert on portals for each row when (new.slug is null) execute function name_slug('portal');
create or replace trigger portals_named before delete on portals for each row execute function refuse_named_portal();
create or replace trigger portals_admins before insert or update of admin_ids on portals for each row when (new.admin_ids <> '{}') execute function know_admins();
create or replace trigger people_portals after delete on people referencing old table as old_rows for each statement execute function drop_from_list('portals', 'admin_ids');
-- What keys carry of their portal.
create or replace trigger portals_changed after update of language, origins on portals for each statement execute function say_change();
