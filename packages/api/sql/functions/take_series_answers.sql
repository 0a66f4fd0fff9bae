-- A new date of a series has the answers that were given for the series, as the nearest date before it has them: of people who are still
-- with the organisation and, where the event is for members only, take part in it. Seats are given in the order of answers.
create or replace function take_series_answers() returns trigger language plpgsql as $$
begin
  -- Most dates are of series for which nobody has answered, or of none.
  if not exists (select from occurrences o join rsvps r on r.occurrence_id = o.id and r.series_answer is not null
    where o.event_id in (select event_id from new_rows)) then
    return null;
  end if;
  insert into rsvps (occurrence_id, community_id, person_id, status, series_answer, answered_at)
  with answered as (
    select o.id, o.event_id, o.original_start from occurrences o
    where o.event_id in (select event_id from new_rows) and exists (select from rsvps r where r.occurrence_id = o.id and r.series_answer is not null))
  select n.id, n.community_id, r.person_id,
    case when r.series_answer = 'going' and row_number() over (partition by n.id, r.series_answer order by r.answered_at, r.id) > n.capacity
      then 'waitlisted' else r.series_answer end,
    r.series_answer, r.answered_at
  from new_rows n join events e on e.id = n.event_id
  cross join lateral (
    select a.id from answered a where a.event_id = n.event_id and a.original_start < n.original_start order by a.original_start desc limit 1) last
  join rsvps r on r.occurrence_id = last.id and r.series_answer is not null
  join people p on p.id = r.person_id and (p.left_on is null or p.left_on > today())
  where e.visibility <> 'members' or e.role_person_ids @> array[p.id]
    or exists (select from memberships m where m.community_id = any (e.host_ids) and m.person_id = p.id and m.status = 'active'
      and (m.joined_on is null or m.joined_on <= today()) and (m.left_on is null or m.left_on > today()));
  return null;
end $$;
