create or replace trigger agenda_items_occurrence before insert or update of visibility on agenda_items for each row execute function bound_by_event();
create or replace trigger agenda_items_people before insert or update of speaker_ids, spoken_ids on agenda_items for each row execute function know_agenda_people();
create or replace trigger people_speaking after delete on people referencing old table as old_rows for each statement execute function drop_from_list('agenda_items', 'speaker_ids');
create or replace trigger people_spoken after delete on people referencing old table as old_rows for each statement execute function drop_from_list('agenda_items', 'spoken_ids');
select watch('agenda_items', 'agenda_item', 'description');
