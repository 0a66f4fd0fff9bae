-- A version that was published never changes. It can only end, once, and lose the names of people who are gone, also in its text. It goes
-- with its community.
create or replace function keep_charter() returns trigger language plpgsql as $$
declare
  noted constant text[] := array['status', 'superseded_at', 'removed_on', 'author_ids', 'published_by_id', 'based_on_id', 'updated_at'];
begin
  if tg_op = 'DELETE' then
    if exists (select from communities where id = old.community_id) then
      raise exception 'a published version never changes' using errcode = 'check_violation', constraint = 'charters_fixed';
    end if;
    return old;
  end if;
  if current_setting('guildhall.erasing_words', true) = 'on' and current_user <> 'guildhall_app' then
    return new;
  end if;
  if to_jsonb(new) - noted is distinct from to_jsonb(old) - noted
    or new.status not in (old.status, 'superseded')
    or coalesce(new.superseded_at is distinct from old.superseded_at and old.superseded_at is not null, false)
    or new.removed_on is distinct from old.removed_on and old.status = 'superseded'
    or not new.author_ids <@ old.author_ids
    or new.published_by_id is not null and new.published_by_id is distinct from old.published_by_id
    or new.based_on_id is not null and new.based_on_id is distinct from old.based_on_id
  then
    raise exception 'a published version never changes' using errcode = 'check_violation', constraint = 'charters_fixed';
  end if;
  return new;
end $$;
