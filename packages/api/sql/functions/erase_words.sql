-- Puts “[erased]” in place of what matches a pattern, in one column of one table; nothing else can be written this way, so it works on
-- tables that are only added to. Returns how many rows were changed.
create or replace function erase_words(name regclass, col text, pattern text) returns integer language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  type constant text := (select format_type(atttypid, null) from pg_attribute where attrelid = name and attname = col);
  changed integer;
begin
  execute format('update %s set %2$I = regexp_replace(%2$I::text, $1, ''[erased]'', ''gi'')::%3$s where %2$I::text ~* $1', name, col, type) using pattern;
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke all on function erase_words from public;
grant execute on function erase_words to guildhall_app;
