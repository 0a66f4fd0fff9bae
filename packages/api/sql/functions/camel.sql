create or replace function camel(name text) returns text language sql immutable parallel safe
  return (select string_agg(case when i = 1 then part else upper(left(part, 1)) || substr(part, 2) end, '' order by i)
    from unnest(string_to_array(name, '_')) with ordinality u (part, i));
