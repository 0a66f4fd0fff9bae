create or replace trigger page_updates_portal before insert on page_updates for each row execute function page_update_portal();
create or replace trigger page_updates_take after insert on page_updates referencing new table as new_rows for each statement execute function take_page_updates();
revoke update, delete, truncate on page_updates from guildhall_app;
grant update (bulk_since, person_id) on page_updates to guildhall_app;
-- Evidence is only added.
create or replace trigger page_updates_record after insert on page_updates referencing new table as new_rows for each statement execute function record_activity('page_update');
