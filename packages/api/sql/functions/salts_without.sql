-- What is left of the salts of one side of an entry when values of these names are erased: their hashes stand in their place.
create or replace function salts_without(side text, properties jsonb, seed bytea, salts jsonb, erased text[]) returns jsonb language plpgsql immutable parallel safe as $$
begin
  return (
    select jsonb_object_agg(key, case when not properties ? key then salts ->> key
      else encode(case when key = any (erased) then salted_hash(salt, value) else salt end, 'hex') end)
    from jsonb_each(coalesce(salts, '{}') || properties),
      lateral (select case when salts is null then salt_of(seed, side, key) else decode(salts ->> key, 'hex') end as salt) s
    where value <> 'null');
end $$;
