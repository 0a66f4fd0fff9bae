create or replace trigger agenda_answers_touch before update of text on agenda_answers for each row execute function touch();
