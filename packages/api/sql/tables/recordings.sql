create or replace trigger recordings_occurrence before insert or update of visibility on recordings for each row execute function bound_by_event();
select watch('recordings', 'recording');
