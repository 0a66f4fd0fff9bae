select watch('keys', 'key');
-- That a key was used is no change of it.
create or replace trigger keys_touch before update of name, scopes, portal_id, origins, expires_at, rotated_at, revoked_at on keys for each row execute function touch();
create or replace trigger keys_changed after update of kind, scopes, portal_id, hash, origins, expires_at, revoked_at or delete on keys for each statement execute function say_change();
