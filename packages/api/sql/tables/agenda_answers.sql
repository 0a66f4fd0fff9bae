create or replace trigger agenda_answers_touch before update on agenda_answers for each row execute function touch();
