select watch('keys', 'key');
-- That a key was used is no change of it.
create or replace trigger keys_touch before update of scopes, revoked_at on keys for each row execute function touch();
