-- Those of some ids that are among others, in their order.
create or replace function those_of(ids uuid[], others uuid[]) returns uuid[] language sql immutable parallel safe
  return array(select i.id from unnest(ids) with ordinality i (id, position) where i.id = any (others) order by position);
