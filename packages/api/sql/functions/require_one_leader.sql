-- A community has one leader at a time (`leader_seats`). A term that begins, grows or is no longer shared, and a membership by which one does,
-- is refused where it would lead beside another, from today on. What is stated in sets is recorded as it is: the rules find it. Changes of
-- the leaders of one community come one after the other.
create or replace function require_one_leader() returns trigger language plpgsql as $$
declare
  subject constant uuid := new.community_id;
  clash record;
begin
  if coalesce(current_setting('guildhall.bulk', true), '') = 'on' then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('leaders'), hashtext(subject::text));
  select p.name, d.day as on, nullif(other.starts, '-infinity') as since, nullif(other.ends, 'infinity') as until into clash
  from leader_spans(subject) own
  cross join lateral (select today() as day union select unnest(array[s.starts, s.ends]) from leader_spans(subject) s) d
  join leader_spans(subject) other on other.person_id <> own.person_id and other.starts <= d.day and other.ends > d.day
  join people p on p.id = other.person_id
  where new.id in (own.term_id, own.membership_id) and own.starts <= d.day and own.ends > d.day
    and d.day >= today() and leader_seats(subject, d.day) > 1
  order by d.day, other.ends desc, other.starts limit 1;
  if found then
    raise exception 'a community has one leader at a time'
      using errcode = 'check_violation', constraint = 'terms_one_leader', detail = to_jsonb(clash)::text;
  end if;
  return null;
end $$;
