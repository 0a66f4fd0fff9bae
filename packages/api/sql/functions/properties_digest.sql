-- A digest over the names and salted hashes of one side of an entry. Once values of the entry were erased, `salts` holds the salt of
-- each that is left and the hash of each that is gone; until then the salts come from its seed.
create or replace function properties_digest(side text, properties jsonb, seed bytea, salts jsonb) returns bytea language plpgsql immutable parallel safe as $$
begin
  if coalesce(properties, salts) is null then
    return null;
  elsif jsonb_typeof(coalesce(properties, '{}')) <> 'object' or jsonb_typeof(coalesce(salts, '{}')) <> 'object' then
    return '';
  elsif salts is null then
    return sha256(coalesce((
      select string_agg(convert_to(key, 'UTF8') || '\x00' || salted_hash(salt_of(seed, side, key), value), '') from jsonb_each(properties)), ''));
  end if;
  return sha256(coalesce((
    select string_agg(convert_to(key, 'UTF8') || '\x00'
      || case when coalesce(properties, '{}') ? key and value <> 'null' then salted_hash(exact_bytes(salts ->> key), value)
        else coalesce(exact_bytes(salts ->> key), salted_hash(null, 'null')) end, '')
    from jsonb_each(salts || coalesce(properties, '{}'))), ''));
end $$;
