-- The touchpoints of sponsors with communities and their acts of advocacy, each with the days on which it was planned, done and
-- cancelled, for other areas: what they know of it, without its words.
create or replace view sponsor_touchpoints with (security_invoker = true) as
  select id, community_id, sponsor_id, kind, act, status, planned_on, done_on, cancelled_on, created_at, updated_at from touchpoints;
