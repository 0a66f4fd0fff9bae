-- Keeps the measures of communities as their charters in force have them: known by their names, whatever the case; those that a version
-- no longer has, or whose charter was removed, are retired.
create or replace function follow_charter_measures() returns trigger language plpgsql as $$
begin
  -- A name that is erased is erased in the measures as well.
  if current_setting('guildhall.erasing_words', true) = 'on' then
    return null;
  end if;
  insert into measures (community_id, charter_id, name, unit, baseline, target, due, position)
  select distinct on (c.community_id, lower(btrim(m.value ->> 'name'))) c.community_id, c.id, btrim(m.value ->> 'name'), m.value ->> 'unit', (m.value ->> 'baseline')::double precision,
    (m.value ->> 'target')::double precision, (m.value ->> 'due')::date, m.ordinality
  from new_rows c cross join jsonb_array_elements(c.sections) s cross join jsonb_array_elements(s -> 'measures') with ordinality m
  where c.status = 'published' and s ->> 'section' = 'measures'
  on conflict (community_id, lower(btrim(name))) do update
    set charter_id = excluded.charter_id, name = excluded.name, unit = excluded.unit, baseline = excluded.baseline, target = excluded.target,
      due = excluded.due, position = excluded.position, retired_at = null
    where (measures.charter_id, measures.retired_at) is distinct from (excluded.charter_id, null);
  update measures m set retired_at = now() from new_rows c
  where m.community_id = c.community_id and m.retired_at is null
    and (c.status = 'published' and m.charter_id is distinct from c.id or c.removed_on is not null and m.charter_id = c.id);
  return null;
end $$;
