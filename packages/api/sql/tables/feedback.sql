create or replace trigger feedback_touch before update of rating, comment on feedback for each row execute function touch();
