-- The log is only added to. Erasure alone drops values from it, and that through `erase_activity`.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('guildhall.erasing', true) = 'on' then
    return null;
  end if;
  raise exception 'the activity log is only added to';
end $$;
