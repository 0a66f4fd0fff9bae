-- What communities say of how they are related to others, one row for each.
create or replace view community_relations with (security_invoker = true) as
  select c.id as community_id, r.position::integer as position, r.value ->> 'kind' as kind, (r.value ->> 'community')::uuid as other_id
  from communities c, jsonb_array_elements(c.relations) with ordinality r (value, position);
