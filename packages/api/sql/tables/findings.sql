create or replace trigger findings_touch before update on findings for each row execute function touch();
create or replace trigger findings_record_insert after insert on findings referencing new table as new_rows for each statement execute function record_findings();
create or replace trigger findings_record_update after update on findings referencing old table as old_rows new table as new_rows for each statement execute function record_findings();
select watch_counts('findings', 'count_findings');
