-- Says to every process of the service that a table has changed, once the change is committed: what they keep of it is forgotten.
create or replace function say_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('changed', tg_table_name);
  return null;
end $$;
