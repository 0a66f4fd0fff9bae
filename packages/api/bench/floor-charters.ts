// The floor of charters.
import type { Rows } from './floor-parts.ts'

const CHARTER = `select c.slug, c.name, c.mission,
  (select json_build_object('number', h.number, 'title', h.title, 'nextReviewOn', h.next_review_on, 'sections', h.sections)
    from charters h where h.community_id = c.id and h.status = 'published') as charter,
  (select json_build_object('title', o.title, 'startsAt', o.starts_at, 'endsAt', o.ends_at, 'timeZone', o.time_zone)
    from occurrences o where o.community_id = c.id and o.starts_at > now() and o.outcome <> 'not_held' and not o.dormant order by o.starts_at, o.id limit 1) as "nextOccurrence",
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('roles', x.roles, 'person', json_build_object('id', x.id, 'name', x.name, 'title', x.title))), '[]'))
    from (select p.id, p.name, p.title, t.roles from memberships m join people p on p.id = m.person_id cross join lateral (
        select array_agg(distinct t.role order by t.role) as roles from terms t
        where t.membership_id = m.id and (t.started_on is null or t.started_on <= current_date) and (t.ended_on is null or t.ended_on > current_date)) t
      where m.community_id = c.id and m.status = 'active' and t.roles && array['leader', 'core']
      order by p.name collate names, m.id limit 10) x) as members
  from communities c where c.slug = $1`

/** What the server's GraphQL reads of a community with its charter. */
export const charterOf = (named: (name: string, text: string) => Rows): Rows => named('charter', CHARTER)
