-- What the rows that a statement changes add to a sum (`n` is 1) and take from it (-1), for a trigger that has them as `new_rows` and `old_rows`.
create or replace function changed_rows(op text) returns text language sql immutable
  return case op when 'INSERT' then 'select *, 1 as n from new_rows' when 'DELETE' then 'select *, -1 as n from old_rows'
    else 'select *, 1 as n from new_rows union all select *, -1 as n from old_rows' end;
