-- Puts “[erased]” in place of what matches a pattern, in some columns of one table; nothing else can be written this way, so it works on
-- tables that are only added to. In an address (https:, mailto:) it is “erased”, so that it stays one. What `loose` finds quickly is looked
-- at closely. Returns how many rows were changed.
create or replace function erase_words(name regclass, columns text[], loose text, pattern text) returns integer language plpgsql
  security definer set search_path = public, pg_temp set guildhall.erasing_words = 'on' as $$
declare
  in_address constant text := '(?<=(?:(?:https?|webcals?)://|(?:mailto|sips?|xmpp|acct):)[^[:space:]"<>]*)(?:' || pattern || ')';
  texts text;
  kinds text[];
  changing text := 'update %1$s set %2$s where %3$s ~* $2 and %3$s ~* $1';
  changed integer;
begin
  select format('concat_ws(e''\x1f'', %s)', string_agg(quote_ident(attname), ', ')),
    array_agg(format('%1$I = regexp_replace(regexp_replace(%1$I::text, $3, ''erased'', ''gi''), $1, %%s, ''gi'')::%2$s', attname, format_type(atttypid, null)))
    into strict texts, kinds from pg_attribute where attrelid = name and attname = any (columns);
  begin
    execute format(changing, name, format(array_to_string(kinds, ', '), variadic array_fill('''[erased]'''::text, array[cardinality(kinds)])), texts) using pattern, loose, in_address;
    get diagnostics changed = row_count;
  exception when unique_violation then
    -- Names of which there can be one each: no two may become the same.
    execute format(changing, name, format(array_to_string(kinds, ', '),
      variadic array_fill('''[erased '' || substr(gen_random_uuid()::text, 1, 8) || '']'''::text, array[cardinality(kinds)])), texts) using pattern, loose, in_address;
    get diagnostics changed = row_count;
  end;
  return changed;
end $$;
revoke all on function erase_words from public;
grant execute on function erase_words to guildhall_app;
