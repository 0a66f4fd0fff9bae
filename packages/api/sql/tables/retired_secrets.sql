create or replace trigger retired_secrets_changed after insert or update or delete on retired_secrets for each statement execute function say_change();
