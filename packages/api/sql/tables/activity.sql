-- Tamper evidence: each entry's digest covers all of it, with a salted hash in place of each value of `before` and `after`, and seals
-- chain the digests. So a value can be erased together with its salt, and the entry still be verified by the hash that is left.
create or replace function activity_digest(a activity) returns bytea language sql stable parallel safe
  return case when num_nonnulls(a.seed, coalesce(a.before_salts, a.after_salts)) = 1 then sha256(convert_to(jsonb_build_array(
    a.transaction::text, a.position, a.id, extract(epoch from a.occurred_at), a.verb, a.subject_type, a.subject_id, a.community_id, a.actor_class, a.person_id,
    a.key_id, a.request_id, properties_digest('before', a.before, a.seed, a.before_salts), properties_digest('after', a.after, a.seed, a.after_salts))::text, 'UTF8')) end;
create or replace trigger activity_digest before insert on activity for each row execute function digest_activity();

create or replace trigger activity_append_only before update or delete or truncate on activity for each statement execute function refuse_change();
revoke update, delete, truncate on activity from guildhall_app;

-- The one way in which the log is changed: drops the values of the entries about a person, and every other value that matches the
-- pattern of their names (what `loose` finds quickly is looked at closely), all with their salts, and puts on record what was dropped. Returns the id of that entry.
create or replace function erase_activity(person uuid, loose text, pattern text, proof jsonb) returns uuid language plpgsql
  security definer set search_path = public, pg_temp set guildhall.erasing = 'on' as $$
declare
  dropped jsonb;
  made uuid;
begin
  with concerned as (
    select position, before, after, true as own from activity where subject_id = person and subject_type = 'person' and verb <> 'erased'
    union all
    select position, before, after, false from activity
    where pattern is not null and verb <> 'erased' and not (subject_id = person and subject_type = 'person') and concat(before, after) ~* loose
  ), found as (
    select position,
      array(select key from jsonb_each(before) where value <> 'null' and (own or value::text ~* pattern)) as before,
      array(select key from jsonb_each(after) where value <> 'null' and (own or value::text ~* pattern)) as after
    from concerned
  ), gone as (
    update activity a set before = a.before - f.before, after = a.after - f.after, seed = null,
      before_salts = salts_without('before', a.before, a.seed, a.before_salts, f.before),
      after_salts = salts_without('after', a.after, a.seed, a.after_salts, f.after)
    from found f where f.position = a.position and cardinality(f.before || f.after) > 0
    returning a.id, a.position, array(select 'before.' || name from unnest(f.before) name) || array(select 'after.' || name from unnest(f.after) name) as names
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'values', names) order by position), '[]') into dropped from gone;
  insert into activity (transaction, verb, subject_type, subject_id, actor_class, person_id, key_id, request_id, after)
  values (feed_transaction(pg_current_xact_id()), 'erased', 'person', person, coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot'),
    nullif(current_setting('guildhall.person', true), '')::uuid, nullif(current_setting('guildhall.key', true), '')::uuid,
    nullif(current_setting('guildhall.request', true), ''), coalesce(regexp_replace(proof::text, pattern, '[erased]', 'gi')::jsonb, proof) || jsonb_build_object('entries', dropped))
  returning id into made;
  return made;
end $$;
revoke all on function erase_activity from public;
grant execute on function erase_activity to guildhall_app;
