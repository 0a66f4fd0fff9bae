-- With a community its name goes from the events that it hosts with others; its own go with it.
create or replace function drop_host() returns trigger language plpgsql as $$
begin
  update events set host_ids = host_ids where host_ids && array(select id from old_rows) and community_id <> all (array(select id from old_rows));
  return null;
end $$;
