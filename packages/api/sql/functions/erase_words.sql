-- Puts “[erased]” in place of what matches a pattern, in some columns of one table; nothing else can be written this way, so it works on
-- tables that are only added to. `likes` finds the few rows that are looked at closely. Returns how many were changed.
create or replace function erase_words(name regclass, columns text[], likes text[], pattern text) returns integer language plpgsql
  security definer set search_path = public, pg_temp set guildhall.erasing_words = 'on' as $$
declare
  sets text;
  texts text;
  changed integer;
begin
  select string_agg(format('%1$I = regexp_replace(%1$I::text, $1, ''[erased]'', ''gi'')::%2$s', attname, format_type(atttypid, null)), ', '),
    format('concat_ws(e''\n'', %s)', string_agg(quote_ident(attname), ', '))
    into strict sets, texts from pg_attribute where attrelid = name and attname = any (columns);
  execute format('update %1$s set %2$s where lower(%3$s) like any ($2) and %3$s ~* $1', name, sets, texts)
    using pattern, array(select lower(l) from unnest(likes) l);
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke all on function erase_words from public;
grant execute on function erase_words to guildhall_app;
