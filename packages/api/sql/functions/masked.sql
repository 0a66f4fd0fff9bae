create or replace function masked(r jsonb, private text[]) returns jsonb language sql immutable
  return r || coalesce((select jsonb_object_agg(name, 'private') from unnest(private) name where r ->> name is not null), '{}');
