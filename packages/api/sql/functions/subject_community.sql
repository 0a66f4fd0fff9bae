-- What a row belongs to: the community it names, or that of the page it names.
create or replace function subject_community(subject text, r jsonb) returns uuid language plpgsql stable parallel safe as $$
begin
  if subject = 'community' then
    return (r ->> 'id')::uuid;
  end if;
  if r ? 'community_id' then
    return (r ->> 'community_id')::uuid;
  end if;
  if r ? 'page_id' then
    return (select community_id from pages where id = (r ->> 'page_id')::uuid);
  end if;
  return null;
end $$;
