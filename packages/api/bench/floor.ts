// The floor: what a good developer writes by hand for just these answers, with no access, no limits, no versions.
import Fastify from 'fastify'
import pg from 'pg'
import { charterOf } from './floor-charters.ts'
import { addEngagement } from './floor-engagement.ts'
import { addEvents } from './floor-events.ts'
import { PERSON, page } from './floor-parts.ts'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' })

const COMMUNITY = `c.id, c.slug, c.name, c.summary, c.description, c.mission, c.topics, c.kind,
  (select json_build_object('id', p.id, 'slug', p.slug, 'name', p.name) from communities p where p.id = c.parent_id) as parent,
  c.visibility, c.join_policy as "joinPolicy", c.member_profile as "memberProfile", c.strategic_objectives as "strategicObjectives", c.channels, c.partners, c.ways_to_contribute as "waysToContribute",
  c.origin, c.host_organisation as "hostOrganisation", c.champion_ids as champions, null as "pageUrl", c.relations, '[]'::json as portals, c.logo_url as "logoUrl", c.launched_on::text as "launchedOn", c.closing_on::text as "closingOn", c.closed_on::text as "closedOn", c.rhythm,
  (select max(p ->> 'until') from jsonb_array_elements(c.rhythm -> 'pauses') p where current_date::text between p ->> 'from' and coalesce(p ->> 'until', '9')) as "pausedUntil",
  c.source, c.external_key as "externalKey", c.status,
  (select count(*)::int from memberships m where m.community_id = c.id and m.status = 'active') as "memberCount",
  (select count(distinct m.person_id)::int from terms t join memberships m on m.id = t.membership_id
    where t.community_id = c.id and m.status = 'active' and t.role = 'leader' and (t.ended_on is null or t.ended_on > current_date)) as "leaderCount",
  (select count(*)::int from communities s where s.parent_id = c.id) as "subcommunityCount",
  (select json_build_object('id', o.id, 'title', o.title, 'startsAt', o.starts_at, 'endsAt', o.ends_at, 'timeZone', o.time_zone, 'days', o.days, 'status', o.status)
    from occurrences o where o.community_id = c.id and o.starts_at > now() and o.outcome <> 'not_held' and not o.dormant order by o.starts_at, o.id limit 1) as "nextOccurrence",
  (select json_build_object('interval', case when g.gap % 7 = 0 then g.gap / 7 else g.gap end, 'unit', case when g.gap % 7 = 0 then 'week' else 'day' end) from (select percentile_disc(0.5) within group (order by day - before) as gap
    from (select day, lag(day) over (order by day) as before from (select distinct left(start, 10)::date as day from (
      (select start from occurrences o where o.community_id = c.id and o.starts_at between now() - interval '1 year' and now() and o.outcome <> 'not_held' and not o.dormant order by o.starts_at desc limit 5)
      union all (select start from occurrences o where o.community_id = c.id and o.starts_at > now() and o.outcome <> 'not_held' and not o.dormant order by o.starts_at limit 4)) s) days) gaps) g where g.gap is not null) as cadence,
  c.created_at as "createdAt", c.updated_at as "updatedAt", null as match`

const LIST = `select ${COMMUNITY} from communities c order by c.name collate names, c.id limit 21`
const AFTER = `select ${COMMUNITY} from communities c where (c.name collate names, c.id) > ($1, $2) order by c.name collate names, c.id limit 21`
const ONE = `select ${COMMUNITY} from communities c where c.slug = $1`
const MEMBERS = `select m.id, json_build_object('id', c.id, 'slug', c.slug, 'name', c.name) as community,
  json_build_object(${PERSON('p')}) as person,
  m.status, m.cause, m.application, (select json_build_object(${PERSON('i')}) from people i where i.id = m.invited_by_id) as "invitedBy",
  m.joined_on::text as "joinedOn", m.left_on::text as "leftOn", m.source, m.external_key as "externalKey",
  array(select distinct t.role from terms t where t.membership_id = m.id and (t.started_on is null or t.started_on <= current_date) and (t.ended_on is null or t.ended_on > current_date) order by 1) as roles,
  coalesce((select json_agg(json_build_object('id', t.id, 'membership', t.membership_id, 'role', t.role, 'title', t.title, 'startedOn', t.started_on, 'startPrecision', t.start_precision,
    'endedOn', t.ended_on, 'isShared', t.is_shared, 'standsInFor', t.stands_in_for_id, 'dedicatedHoursPerWeek', t.dedicated_hours_per_week, 'source', t.source, 'externalKey', t.external_key, 'createdAt', t.created_at, 'updatedAt', t.updated_at)
    order by t.started_on nulls first, t.id) from terms t where t.membership_id = m.id), '[]') as terms,
  coalesce((select json_agg(json_build_object('joinedOn', s.joined_on, 'leftOn', s.left_on) order by s.joined_on nulls first) from membership_spells s where s.membership_id = m.id), '[]') as spells,
  m.created_at as "createdAt", m.updated_at as "updatedAt"
  from communities c join memberships m on m.community_id = c.id join people p on p.id = m.person_id
  where c.slug = $1 order by p.name collate names, m.id limit 51`
const NESTED = `select c.slug, c.name, c.topics, (select count(*)::int from memberships m where m.community_id = c.id and m.status = 'active') as "memberCount",
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('status', x.status, 'roles',
      array(select distinct t.role from terms t where t.membership_id = x.membership_id and (t.started_on is null or t.started_on <= current_date) and (t.ended_on is null or t.ended_on > current_date) order by 1),
      'person', json_build_object('id', x.id, 'name', x.name, 'title', x.title))), '[]'))
    from (select m.id as membership_id, m.status, p.id, p.name, p.title
      from memberships m join people p on p.id = m.person_id where m.community_id = c.id order by p.name collate names, m.id limit 10) x) as members
  from communities c order by c.name collate names, c.id limit 20`
const DEEP = `select c.slug, c.name, c.mission, c.channels,
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('joinedOn', x.joined_on, 'person', json_build_object('name', x.name, 'memberships', x.memberships))), '[]'))
    from (select m.joined_on, p.name, (select json_build_object('nodes', coalesce(json_agg(json_build_object('status', y.status, 'community', json_build_object('slug', y.slug, 'name', y.name))), '[]'))
        from (select m2.status, c2.slug, c2.name from memberships m2 join communities c2 on c2.id = m2.community_id where m2.person_id = p.id order by p.name collate names, m2.id limit 5) y) as memberships
      from memberships m join people p on p.id = m.person_id where m.community_id = c.id order by p.name collate names, m.id limit 20) x) as members
  from communities c where c.slug = $1`
const holder = (
  role: string
) => `(select json_build_object(${PERSON('h')}) from representatives r join people h on h.id = r.person_id
    where r.page_id = g.id and r.role = '${role}' and r.started_on <= current_date and (r.ended_on is null or r.ended_on > current_date))`
const STALE = `select g.id, json_build_object('id', c.id, 'slug', c.slug, 'name', c.name) as community, json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) as portal,
  g.url, g.mission, g.requirement, g.requirement_ends_on::text as "requirementEndsOn", g.review_every_days as "reviewEveryDays", g.source, g.external_key as "externalKey",
  ${holder('primary')} as primary, ${holder('secondary')} as secondary, g.last_updated_at as "lastUpdatedAt",
  case when g.last_updated_at is null then 'unknown' when now() - g.last_updated_at < g.review_every_days * interval '18 hours' then 'fresh'
    when now() - g.last_updated_at < g.review_every_days * interval '24 hours' then 'due'
    when now() - g.last_updated_at < g.review_every_days * interval '48 hours' then 'stale' else 'abandoned' end as freshness,
  g.last_updated_at + g.review_every_days * interval '24 hours' as "staleAt", g.maintenance, g.maintenance_since as "maintenanceSince",
  case when g.maintenance <> 'compliant' then (select 'The page was last updated on ' || to_char((s.reason #>> '{values,on}')::date, 'FMDD FMMonth YYYY') || '. It is due for review every ' || (s.reason #>> '{values,everyDays}') || ' days.' from maintenance_steps s where s.page_id = g.id order by s.at desc, s.id desc limit 1) end as "maintenanceReason",
  (select e.exemption from exemptions_at(now()) e where e.page_id = g.id) as exemption, g.created_at as "createdAt", g.updated_at as "updatedAt"
  from portals o join pages g on g.portal_id = o.id join communities c on c.id = g.community_id
  where o.slug = $1 and g.last_updated_at + g.review_every_days * interval '24 hours' <= now()
  order by coalesce(g.last_updated_at, '-infinity'), g.id limit 21`
const CREATE = `with c as (insert into communities (name, summary, topics) values ($1, $2, $3) returning *) select ${COMMUNITY} from c`

const named =
  (name: string, text: string) =>
  async (values: unknown[] = []) =>
    (await pool.query({ name, text, values })).rows
const list = named('list', LIST)
const after = named('after', AFTER)
const one = named('one', ONE)
const members = named('members', MEMBERS)
const nested = named('nested', NESTED)
const deep = named('deep', DEEP)
const stale = named('stale', STALE)
const create = named('create', CREATE)
const withCharter = charterOf(named)

const app = Fastify()
const { next } = addEvents(app, named)
addEngagement(app, named)
app.get('/v1/communities', async request => {
  const { after: place } = request.query as { after?: string }
  return page(await (place ? after(JSON.parse(place)) : list()), 20)
})
app.get('/v1/communities/:slug', async request => (await one([(request.params as { slug: string }).slug]))[0])
app.get('/v1/memberships', async request =>
  page(await members([(request.query as { community: string }).community]), 50)
)
app.get('/v1/pages', async request => page(await stale([(request.query as { portal: string }).portal]), 20))
app.post('/graphql', async request => {
  const { operationName, variables } = request.body as {
    operationName: string
    variables: { slug: string; now: string }
  }
  const { slug, now } = variables
  if (operationName === 'Nested') return { data: { communities: { nodes: await nested() } } }
  if (operationName === 'Next') return { data: { communities: { nodes: await next([now]) } } }
  const read = operationName === 'Charter' ? withCharter : deep
  return { data: { community: (await read([slug]))[0] } }
})
app.post('/v1/communities', async (request, reply) => {
  const { name, summary, topics } = request.body as { name: string; summary: string; topics: string[] }
  return reply.code(201).send((await create([name, summary, topics]))[0])
})
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
process.send?.('ready')
