-- The activity log. Who acts stands in settings of the transaction; what is private is named as changed, without its value. A row that
-- is sealed is not on record: it begins when it is unsealed.
create or replace function record_activity() returns trigger language plpgsql as $$
declare
  unrecorded constant text[] := array['search', 'updated_at', 'hash', 'last_used_at', 'sequence', 'is_sealed', 'from_terms', 'member_id'];
  private constant text[] := array['email', 'external_id', 'application', 'cause'] || string_to_array(coalesce(tg_argv[1], ''), ',');
  sealed constant jsonb := '{"is_sealed": true}';
  subject constant text := tg_argv[0];
  number constant xid8 := feed_transaction(pg_current_xact_id());
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
  key constant uuid := nullif(current_setting('guildhall.key', true), '');
  request constant text := nullif(current_setting('guildhall.request', true), '');
begin
  -- Without `offset 0` each row would be turned into JSON again for every member that is looked at.
  if tg_op = 'INSERT' then
    insert into activity (transaction, verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, after)
    select number, 'created', subject, (n.r ->> 'id')::uuid, subject_community(subject, n.r), actor, person, key, request, masked(n.r - unrecorded, private)
    from (select to_jsonb(new_rows) as r from new_rows offset 0) n where not n.r @> sealed;
  elsif tg_op = 'DELETE' then
    insert into activity (transaction, verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before)
    select number, 'deleted', subject, (o.r ->> 'id')::uuid, subject_community(subject, o.r), actor, person, key, request, masked(o.r - unrecorded, private)
    from (select to_jsonb(old_rows) as r from old_rows offset 0) o where not o.r @> sealed;
  else
    insert into activity (transaction, verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before, after)
    select number, case when c.old @> sealed then 'created' else 'updated' end, subject, c.id, subject_community(subject, c.new), actor, person, key, request,
      masked(d.before, private), masked(d.after, private)
    -- Grouped, since a join would be planned for as few rows as the first statement of a connection changed.
    from (
      select v.id, (array_agg(v.r) filter (where v.is_new))[1] as new, (array_agg(v.r) filter (where not v.is_new))[1] as old
      from (
        select id, to_jsonb(new_rows) as r, true as is_new from new_rows
        union all
        select id, to_jsonb(old_rows) as r, false from old_rows) v
      group by v.id) c,
    lateral (
      select jsonb_object_agg(a.key, b.value) filter (where not c.old @> sealed) as before, jsonb_object_agg(a.key, a.value) as after
      from jsonb_each(c.new - unrecorded) a join jsonb_each(c.old) b on b.key = a.key
      where a.value is distinct from b.value or c.old @> sealed) d
    where d.after is not null and not c.new @> sealed order by c.id;
  end if;
  return null;
end $$;
