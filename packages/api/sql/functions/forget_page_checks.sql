-- Empties what checks of pages before a moment saw of their text; the last one of each page that read it is kept. At most so many; returns
-- how many. What checks counted stays as it was seen.
create or replace function forget_page_checks(before timestamptz, most integer) returns integer language plpgsql
  security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  update page_checks set title = null, headings = '[]', markings = '[]', final_url = null where id = any (array(
    select k.id from page_checks k
    where k.checked_at < before and (num_nonnulls(k.title, k.final_url) > 0 or k.headings <> '[]' or k.markings <> '[]')
      and exists (select from page_checks l where l.page_id = k.page_id and l.checked_at > k.checked_at and l.outcome = 'loaded')
    limit most));
  get diagnostics changed = row_count;
  return changed;
end $$;
revoke all on function forget_page_checks from public;
grant execute on function forget_page_checks to guildhall_app;
