create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the activity log is only added to';
end $$;
