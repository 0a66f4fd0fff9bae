-- How many were at an occurrence besides a person: those on record and those whom a list named in vain, or the head count.
create or replace function others_at(occurrence uuid, person uuid) returns bigint language sql stable parallel safe as $$
  select greatest(o.unmatched_count + (
      select count(*) from attendances t where t.occurrence_id = o.id and t.status = 'attended' and t.person_id <> person), o.head_count - 1)
  from occurrences o where o.id = occurrence
$$;
