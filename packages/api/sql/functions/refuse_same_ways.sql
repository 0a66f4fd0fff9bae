-- Ways to contribute of one kind have different titles, by which they are known.
create or replace function refuse_same_ways() returns trigger language plpgsql as $$
begin
  if exists (select from ways_of(new.id, new.ways_to_contribute) w group by w.id having count(*) > 1) then
    raise exception 'two ways to contribute have the same title' using errcode = 'check_violation', constraint = 'communities_ways';
  end if;
  return new;
end $$;
