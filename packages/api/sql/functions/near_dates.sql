-- The dates nearest to now of what a community hosts, for callers who see all of them (of-community.ts finds them for all others): the last five of a year and the next four that are not
-- cancelled, nor of dormant series. Its own are found in the order of time; those that it hosts with their owner are few, and are gone through one
-- by one.
create or replace function near_dates(community uuid) returns table (id uuid, starts_at timestamptz, start text) language sql stable parallel safe as $$
  (select o.id, o.starts_at, o.start from occurrences o
    where o.community_id = community and o.starts_at between now() - interval '1 year' and now() and o.outcome <> 'not_held' and not o.dormant
    order by o.starts_at desc, o.id desc limit 5)
  union all
  (select o.id, o.starts_at, o.start from occurrences o
    where o.community_id = community and o.starts_at > now() and o.outcome <> 'not_held' and not o.dormant
    order by o.starts_at, o.id limit 4)
  union all
  (select d.* from events e cross join lateral (
      (select o.id, o.starts_at, o.start from occurrences o
        where o.event_id = e.id and o.starts_at between now() - interval '1 year' and now() and o.outcome <> 'not_held' and not o.dormant
        order by o.starts_at desc, o.id desc limit 5)
      union all
      (select o.id, o.starts_at, o.start from occurrences o
        where o.event_id = e.id and o.starts_at > now() and o.outcome <> 'not_held' and not o.dormant
        order by o.starts_at, o.id limit 4)) d
    where cardinality(e.host_ids) > 1 and e.host_ids @> array[community] and e.community_id <> community)
$$;
