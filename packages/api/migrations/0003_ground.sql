-- Whatever table comes later, the application role works with it and owns nothing.
alter default privileges in schema public grant select, insert, update, delete on tables to guildhall_app;
--> statement-breakpoint
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
--> statement-breakpoint
-- Puts a table on record: updatedAt moves, every change writes its activity, and a rehearsal is never committed.
-- `private` names the columns whose values the log leaves out.
create function watch(name text, subject text, private text default '') returns void language plpgsql as $$
begin
  execute format('create trigger %I before update on %I for each row execute function touch()', name || '_touch', name);
  execute format('create trigger %I after insert on %I referencing new table as new_rows for each statement when (not is_rehearsal()) execute function record_activity(%L, %L)', name || '_record_insert', name, subject, private);
  execute format('create trigger %I after update on %I referencing old table as old_rows new table as new_rows for each statement when (not is_rehearsal()) execute function record_activity(%L, %L)', name || '_record_update', name, subject, private);
  execute format('create trigger %I after delete on %I referencing old table as old_rows for each statement when (not is_rehearsal()) execute function record_activity(%L, %L)', name || '_record_delete', name, subject, private);
  execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred for each row when (is_rehearsal()) execute function refuse_rehearsal()', name || '_rehearsal', name);
end $$;
--> statement-breakpoint
create or replace function record_activity() returns trigger language plpgsql as $$
declare
  unrecorded constant text[] := array['search', 'updated_at', 'hash', 'last_used_at'];
  private constant text[] := array['email', 'external_id', 'application', 'cause'] || string_to_array(coalesce(tg_argv[1], ''), ',');
  subject constant text := tg_argv[0];
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
  key constant uuid := nullif(current_setting('guildhall.key', true), '');
  request constant text := nullif(current_setting('guildhall.request', true), '');
begin
  -- Without `offset 0` each row would be turned into JSON again for every member that is looked at.
  if tg_op = 'INSERT' then
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, after)
    select 'created', subject, (n.r ->> 'id')::uuid, subject_community(subject, n.r), actor, person, key, request, masked(n.r - unrecorded, private)
    from (select to_jsonb(new_rows) as r from new_rows offset 0) n;
  elsif tg_op = 'DELETE' then
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before)
    select 'deleted', subject, (o.r ->> 'id')::uuid, subject_community(subject, o.r), actor, person, key, request, masked(o.r - unrecorded, private)
    from (select to_jsonb(old_rows) as r from old_rows offset 0) o;
  else
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before, after)
    select 'updated', subject, n.id, subject_community(subject, n.r), actor, person, key, request, masked(d.before, private), masked(d.after, private)
    from (select id, to_jsonb(new_rows) as r from new_rows offset 0) n
    join (select id, to_jsonb(old_rows) as r from old_rows offset 0) o using (id),
    lateral (
      select jsonb_object_agg(a.key, b.value) as before, jsonb_object_agg(a.key, a.value) as after
      from jsonb_each(n.r - unrecorded) a join jsonb_each(o.r) b on b.key = a.key
      where a.value is distinct from b.value) d
    where d.after is not null;
  end if;
  return null;
end $$;
