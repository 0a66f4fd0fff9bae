-- The bytes that are written in small hexadecimal letters, and in no other way.
create or replace function exact_bytes(written text) returns bytea language sql immutable parallel safe
  return case when written ~ '^([0-9a-f]{2})*$' then decode(written, 'hex') end;
