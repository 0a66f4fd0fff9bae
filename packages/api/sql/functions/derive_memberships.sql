-- Derives memberships that an import made from terms, of these: active while a term is open, until the last one ends; without any term,
-- over since an unknown day. Returns those that changed; the spell of each is as its dates are.
create or replace function derive_memberships(ids uuid[]) returns uuid[] language plpgsql set guildhall.deriving = 'on' as $$
declare
  changed uuid[];
begin
  with derived as (
    select m.id, case when bool_or(coalesce(t.ended_on > today(), t.id is not null)) then 'active' else 'alumni' end as status,
      case when bool_and(t.ended_on is not null) then max(t.ended_on) end as left_on
    from memberships m left join terms t on t.membership_id = m.id where m.id = any (ids) and m.from_terms group by m.id
  ), done as (
    update memberships m set status = d.status, left_on = d.left_on from derived d
    where d.id = m.id and (m.status, m.left_on) is distinct from (d.status, d.left_on) returning m.id
  )
  select array_agg(id) into changed from done;
  perform restate_spells(changed);
  return coalesce(changed, '{}');
end $$;
