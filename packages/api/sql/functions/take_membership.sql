create or replace function take_membership() returns trigger language plpgsql as $$
begin
  select community_id, person_id into new.community_id, new.member_id from memberships where id = new.membership_id;
  return new;
end $$;
