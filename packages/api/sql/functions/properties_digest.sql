-- A digest over the names and salted hashes of one side of an entry; empty where values and salts do not belong together. Once values
-- of the entry were erased, `salts` holds the salt of each that is left and the hash of each that is gone; until then the salts come
-- from its seed.
create or replace function properties_digest(side text, properties jsonb, seed bytea, salts jsonb) returns bytea language plpgsql immutable parallel safe as $$
begin
  if coalesce(properties, salts) is null then
    return null;
  elsif jsonb_typeof(properties) is distinct from 'object' or jsonb_typeof(salts) <> 'object' then
    return '';
  elsif salts is null then
    return sha256(coalesce((
      select string_agg(convert_to(key, 'UTF8') || '\x00' || salted_hash(salt_of(seed, side, key), value), '') from jsonb_each(properties)), ''));
  end if;
  return (
    select case when bool_and(hash is not null) then sha256(string_agg(convert_to(key, 'UTF8') || '\x00' || hash, '')) else '' end
    from jsonb_each(salts || properties) p,
      lateral (select exact_bytes(salts ->> key) as kept) s,
      lateral (select case when not properties ? key then kept when value <> 'null' then salted_hash(kept, value) else coalesce(kept, salted_hash(null, 'null')) end as hash) h);
end $$;
