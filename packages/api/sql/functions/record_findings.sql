-- A finding goes on record when its status changes, or when it is new and asks for something; its daily life stands in its history.
create or replace function record_findings() returns trigger language plpgsql as $$
declare
  number constant xid8 := feed_transaction(pg_current_xact_id());
  actor constant text := coalesce(nullif(current_setting('guildhall.actor_class', true), ''), 'robot');
  person constant uuid := nullif(current_setting('guildhall.person', true), '');
  key constant uuid := nullif(current_setting('guildhall.key', true), '');
  request constant text := nullif(current_setting('guildhall.request', true), '');
begin
  if tg_op = 'INSERT' then
    insert into activity (transaction, verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, after)
    select number, 'created', 'finding', n.id, n.community_id, actor, person, key, request,
      jsonb_build_object('rule', n.rule, 'portal_id', n.portal_id, 'page_id', n.page_id, 'status', n.status, 'message', n.message)
    from new_rows n where n.status in ('warn', 'fail', 'manual');
  else
    insert into activity (transaction, verb, subject_type, subject_id, community_id, actor_class, person_id, key_id, request_id, before, after)
    select number, 'updated', 'finding', n.id, n.community_id, actor, person, key, request,
      jsonb_build_object('status', n.old_status, 'message', n.old_message),
      jsonb_build_object('rule', n.rule, 'portal_id', n.portal_id, 'page_id', n.page_id, 'status', n.status, 'message', n.message)
    -- Side by side in one list, since a join would be planned for as few rows as the first statement of a connection changed.
    from (
      select v.*, lag(v.status) over versions as old_status, lag(v.message) over versions as old_message
      from (
        select id, community_id, rule, portal_id, page_id, status, message, false as is_new from old_rows
        union all
        select id, community_id, rule, portal_id, page_id, status, message, true from new_rows) v
      window versions as (partition by id order by is_new)) n
    where n.is_new and n.status <> n.old_status;
  end if;
  return null;
end $$;
