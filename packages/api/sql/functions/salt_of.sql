-- The salt of one value of an entry, as its seed gives it.
create or replace function salt_of(seed bytea, side text, name text) returns bytea language sql stable parallel safe
  return substr(sha256(seed || convert_to(side || '.' || name, 'UTF8')), 1, 16);
