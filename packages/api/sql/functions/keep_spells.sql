-- Keeps the spells of memberships: one begins when a person becomes an active member, and is over when they no longer are. A day that
-- is put right later, without an entry, is that of the first spell's beginning, or of the last one's end.
create or replace function keep_spells() returns trigger language plpgsql as $$
declare
  stated constant boolean := coalesce(current_setting('guildhall.bulk', true), '') = 'on';
  changes jsonb;
begin
  if tg_op = 'INSERT' then
    insert into membership_spells (membership_id, community_id, person_id, joined_on, left_on, is_over, is_stated)
    select id, community_id, person_id, joined_on, left_on, status = 'alumni', stated from new_rows where status in ('active', 'alumni');
    return null;
  end if;
  -- Side by side in one list, since a join would be planned for as few rows as the first statement of a connection changed.
  select jsonb_agg(to_jsonb(n)) into changes from (
    select v.*, lag(v.status) over versions as was, lag(v.joined_on) over versions is distinct from v.joined_on as rejoined,
      lag(v.left_on) over versions is distinct from v.left_on as releft
    from (
      select id, community_id, person_id, status, joined_on, left_on, false as is_new from old_rows
      union all
      select id, community_id, person_id, status, joined_on, left_on, true from new_rows) v
    window versions as (partition by id order by is_new)) n
  where n.is_new and (n.was <> n.status or n.rejoined or n.releft);
  insert into membership_spells (membership_id, community_id, person_id, joined_on, is_stated)
  select c.id, c.community_id, c.person_id, case when c.rejoined then c.joined_on when not stated then today() end, stated
  from jsonb_to_recordset(changes) c (id uuid, community_id uuid, person_id uuid, status text, was text, joined_on date, rejoined boolean)
  where c.status = 'active' and c.was <> 'active';
  update membership_spells s set joined_on = c.joined_on
  from jsonb_to_recordset(changes) c (id uuid, status text, was text, joined_on date, rejoined boolean)
  where s.membership_id = c.id and c.rejoined and (c.status <> 'active' or c.was = 'active')
    and s.id = (select f.id from membership_spells f where f.membership_id = c.id order by f.joined_on nulls first, f.id limit 1);
  update membership_spells s set left_on = c.left_on, is_over = true
  from jsonb_to_recordset(changes) c (id uuid, status text, was text, left_on date, releft boolean)
  where s.membership_id = c.id and c.status <> 'active' and (c.was = 'active' or c.releft)
    and s.id = (select l.id from membership_spells l where l.membership_id = c.id order by l.joined_on desc nulls last, l.id desc limit 1);
  return null;
end $$;
