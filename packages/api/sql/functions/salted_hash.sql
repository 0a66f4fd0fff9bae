-- What a digest holds of a value: it tells nothing of a value whose salt is gone. Null has nothing to tell.
create or replace function salted_hash(salt bytea, value jsonb) returns bytea language sql stable parallel safe
  return case when value = 'null' then '\x0000000000000000000000000000000000000000000000000000000000000000'::bytea
    else sha256(salt || convert_to(value::text, 'UTF8')) end;
