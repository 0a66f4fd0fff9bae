-- Those of these people who exist, in their order; they stay so until the transaction ends.
create or replace function known_people(ids uuid[]) returns uuid[] language plpgsql as $$
begin
  perform from people where id = any (ids) order by id for key share;
  return array(select k.id from unnest(ids) with ordinality k (id, position) join people using (id) order by position);
end $$;
