select watch('memberships', 'membership');
create or replace trigger memberships_asked_at before insert or update of status on memberships for each row when (new.status in ('applied', 'invited')) execute function note_request();
create or replace trigger memberships_count_insert after insert on memberships referencing new table as new_rows for each statement when (not is_rehearsal()) execute function count_members();
create or replace trigger memberships_count_update after update on memberships referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function count_members();
create or replace trigger memberships_count_delete after delete on memberships referencing old table as old_rows for each statement when (not is_rehearsal()) execute function count_members();
create or replace trigger memberships_spells_insert after insert on memberships referencing new table as new_rows for each statement execute function keep_spells();
create or replace trigger memberships_spells_update after update on memberships referencing old table as old_rows new table as new_rows for each statement execute function keep_spells();
