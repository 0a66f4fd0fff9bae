-- The ways to contribute to a community, each with an id (UUIDv8, RFC 9562) that stays for as long as its kind and title do.
create or replace function ways_of(community uuid, ways jsonb)
returns table (id uuid, kind text, title text, description text, role text, until date, "position" bigint) language sql stable parallel safe as $$
  select overlay(overlay(md5(format('%s %s %s', community, w.way ->> 'kind', w.way ->> 'title')) placing '8' from 13) placing '8' from 17)::uuid,
    w.way ->> 'kind', w.way ->> 'title',
    w.way ->> 'description', w.way ->> 'role', (w.way ->> 'until')::date, w."position"
  from jsonb_array_elements(ways) with ordinality w (way, "position")
$$;
