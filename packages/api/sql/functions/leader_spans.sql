-- When the leaders of a community lead it, by their terms, their memberships and their time in the organisation: from `starts` to the day before
-- `ends`; and from `began` to `leaves` with all their terms that follow upon each other. Stand-ins only act for a leader.
create or replace function leader_spans(community uuid)
  returns table (term_id uuid, membership_id uuid, person_id uuid, is_shared boolean, starts date, ends date, began date, leaves date)
  language sql stable parallel safe as $$
  with led as (
    select t.id, t.membership_id, m.person_id, t.is_shared, greatest(coalesce(t.started_on, '-infinity'), coalesce(m.joined_on, '-infinity')) as starts,
      least(coalesce(t.ended_on, 'infinity'), coalesce(m.left_on, 'infinity'), coalesce(p.left_on, 'infinity')) as ends
    from terms t join memberships m on m.id = t.membership_id and m.status = 'active' join people p on p.id = m.person_id
    where t.community_id = community and t.role = 'leader' and t.stands_in_for_id is null),
  ordered as (
    select l.*, coalesce(l.starts > max(l.ends) over (
      partition by l.person_id order by l.starts, l.id rows between unbounded preceding and 1 preceding), true) as is_first
    from led l where l.starts < l.ends),
  chained as (select o.*, count(*) filter (where o.is_first) over (partition by o.person_id order by o.starts, o.id) as chain from ordered o)
  select c.id, c.membership_id, c.person_id, c.is_shared, c.starts, c.ends,
    min(c.starts) over (partition by c.person_id, c.chain), max(c.ends) over (partition by c.person_id, c.chain)
  from chained c
$$;
