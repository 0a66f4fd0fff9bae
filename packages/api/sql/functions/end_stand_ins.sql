-- Who stands in for a term does so no longer than it lasts.
create or replace function end_stand_ins() returns trigger language plpgsql as $$
begin
  update terms s set ended_on = greatest(s.started_on, new.ended_on)
  where s.stands_in_for_id = new.id and coalesce(s.ended_on > greatest(s.started_on, new.ended_on), true);
  return null;
end $$;
