create or replace trigger charters_measures_insert after insert on charters referencing new table as new_rows for each statement execute function follow_charter_measures();
create or replace trigger charters_measures_update after update on charters referencing new table as new_rows for each statement execute function follow_charter_measures();
select watch('measures', 'measure');
