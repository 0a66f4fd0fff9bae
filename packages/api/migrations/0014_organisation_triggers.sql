create trigger organisations_words_insert after insert on organisations referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
create trigger organisations_words_update after update on organisations referencing new table as new_rows for each statement when (not is_rehearsal()) execute function collect_words();
--> statement-breakpoint
select watch('organisations', 'organisation');
