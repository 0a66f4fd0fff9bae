select watch('memberships', 'membership');
create or replace trigger memberships_asked_at before insert or update of status on memberships for each row when (new.status in ('applied', 'invited')) execute function note_request();
create or replace trigger memberships_stated before update on memberships for each row when (old.from_terms or new.from_terms) execute function keep_stated();
create or replace trigger memberships_count_insert after insert on memberships referencing new table as new_rows for each statement when (not is_rehearsal()) execute function count_members();
create or replace trigger memberships_count_update after update on memberships referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function count_members();
create or replace trigger memberships_count_delete after delete on memberships referencing old table as old_rows for each statement when (not is_rehearsal()) execute function count_members();
create or replace trigger memberships_spells_insert after insert on memberships referencing new table as new_rows for each statement execute function keep_spells();
create or replace trigger memberships_spells_update after update on memberships referencing old table as old_rows new table as new_rows for each statement execute function keep_spells();
create or replace trigger memberships_one_leader after update on memberships for each row
  when (new.status = 'active' and (old.status <> 'active' or coalesce(new.joined_on, '-infinity') < coalesce(old.joined_on, '-infinity')
    or coalesce(new.left_on, 'infinity') > coalesce(old.left_on, 'infinity')))
  execute function require_one_leader();
