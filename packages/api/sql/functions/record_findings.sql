-- A finding goes on record when its status changes, or when it is new and asks for something; its daily life stands in its history.
create or replace function record_findings() returns trigger language plpgsql as $$
declare
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
  key constant uuid := nullif(current_setting('guildhall.key', true), '');
  request constant text := nullif(current_setting('guildhall.request', true), '');
begin
  if tg_op = 'INSERT' then
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, after)
    select 'created', 'finding', n.id, n.community_id, actor, person, key, request,
      jsonb_build_object('rule', n.rule, 'portal_id', n.portal_id, 'page_id', n.page_id, 'status', n.status, 'message', n.message)
    from new_rows n where n.status in ('warn', 'fail', 'manual');
  else
    insert into activity (verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before, after)
    select 'updated', 'finding', n.id, n.community_id, actor, person, key, request,
      jsonb_build_object('status', o.status, 'message', o.message),
      jsonb_build_object('rule', n.rule, 'portal_id', n.portal_id, 'page_id', n.page_id, 'status', n.status, 'message', n.message)
    from new_rows n join old_rows o using (id) where n.status <> o.status;
  end if;
  return null;
end $$;
