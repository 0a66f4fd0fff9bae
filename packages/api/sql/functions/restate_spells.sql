-- Memberships have one spell, from their first day to their last, as if they were recorded as they are now.
create or replace function restate_spells(ids uuid[]) returns void language plpgsql as $$
begin
  delete from membership_spells where membership_id = any (ids);
  insert into membership_spells (membership_id, community_id, person_id, joined_on, left_on, is_over, is_stated)
  select id, community_id, person_id, joined_on, left_on, status = 'alumni', true from memberships
  where id = any (ids) and status in ('active', 'alumni');
end $$;
