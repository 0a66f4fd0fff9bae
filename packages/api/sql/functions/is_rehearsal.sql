-- A rehearsal is a transaction that is always undone: what others would have to wait for (counts, the log) is left out of it.
create or replace function is_rehearsal() returns boolean language sql stable parallel safe
  return coalesce(current_setting('guildhall.rehearsal', true), '') = 'on';
