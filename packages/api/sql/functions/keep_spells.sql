-- Keeps the spells of memberships: one begins when a person becomes an active member, and is over when they no longer are. A day that
-- is put right later is that of the first spell's beginning, or of the last one's end.
create or replace function keep_spells() returns trigger language plpgsql as $$
declare
  stated constant boolean := coalesce(current_setting('guildhall.bulk', true), '') = 'on';
begin
  if tg_op = 'INSERT' then
    insert into membership_spells (membership_id, community_id, person_id, joined_on, left_on, is_over, is_stated)
    select id, community_id, person_id, joined_on, left_on, status = 'alumni', stated from new_rows where status in ('active', 'alumni');
    return null;
  end if;
  insert into membership_spells (membership_id, community_id, person_id, joined_on, is_stated)
  select n.id, n.community_id, n.person_id, case when n.joined_on is distinct from o.joined_on then n.joined_on when not stated then today() end, stated
  from new_rows n join old_rows o using (id) where n.status = 'active' and o.status <> 'active';
  update membership_spells s set joined_on = n.joined_on
  from new_rows n join old_rows o using (id)
  where s.membership_id = n.id and n.joined_on is distinct from o.joined_on
    and s.id = (select f.id from membership_spells f where f.membership_id = n.id order by f.joined_on nulls first, f.id limit 1);
  update membership_spells s set left_on = n.left_on, is_over = true
  from new_rows n join old_rows o using (id)
  where s.membership_id = n.id and n.status <> 'active' and (o.status = 'active' or n.left_on is distinct from o.left_on)
    and s.id = (select l.id from membership_spells l where l.membership_id = n.id order by l.joined_on desc nulls last, l.id desc limit 1);
  return null;
end $$;
