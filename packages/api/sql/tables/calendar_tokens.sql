select watch('calendar_tokens', 'calendar_token', 'name');
-- That a token was used is no change of it.
create or replace trigger calendar_tokens_touch before update of name, portal_id on calendar_tokens for each row execute function touch();
