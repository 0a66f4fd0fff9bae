-- Active communities that look dormant by the rules of a portal, and since when: what is proposed to their people.
create or replace view dormancy_proposals with (security_invoker = true) as
  select c.id as community_id, min(f.since) as since
  from communities c join findings f on f.community_id = c.id
  where f.rule = 'community.dormancy' and f.status = 'manual' and c.status = 'active'
  group by c.id;
