create or replace function take_community() returns trigger language plpgsql as $$
begin
  select community_id into new.community_id from memberships where id = new.membership_id;
  return new;
end $$;
