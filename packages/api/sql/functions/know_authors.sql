-- The authors of a work are people who exist, and stay so until it is written.
create or replace function know_authors() returns trigger language plpgsql as $$
begin
  perform from people where id = any (new.author_ids) order by id for key share;
  new.author_ids := array(select a.id from unnest(new.author_ids) with ordinality a (id, position) join people using (id) order by position);
  return new;
end $$;
