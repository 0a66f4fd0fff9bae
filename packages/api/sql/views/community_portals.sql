-- Which portals show each community, one row each.
create or replace view community_portals with (security_invoker = true) as
  select c.id as community_id, o.id as portal_id, o.slug from communities c join portals o on c.portal_ids = '{}' or c.portal_ids @> array[o.id];
