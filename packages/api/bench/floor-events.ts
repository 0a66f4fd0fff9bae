// The floor of events.
import type { FastifyInstance } from 'fastify'
import { PERSON, page, type Rows } from './floor-parts.ts'

const HOSTS = (
  ids: string
) => `(select json_agg(json_build_object('id', h.id, 'slug', h.slug, 'name', h.name) order by array_position(${ids}, h.id))
  from communities h where h.id = any (${ids}))`
const people = (role: string) =>
  `case when o.${role} = '{}' then '[]' else (select json_agg(json_build_object(${PERSON('p')}) order by array_position(o.${role}, p.id)) from people p where p.id = any (o.${role})) end`
const SHARED = `o.title, o.description, o.format, o.topics, o.mode, o.place, o.join_url as "joinUrl", o.join_visibility as "joinVisibility", o.start,
  o.duration_minutes as "durationMinutes", o.days, o.capacity, ${people('organiser_ids')} as organisers, ${people('facilitator_ids')} as facilitators,
  ${people('speaker_ids')} as speakers, ${people('note_taker_ids')} as "noteTakers", o.external_speakers as "externalSpeakers", o.time_zone as "timeZone",
  o.status, o.cause, o.created_at as "createdAt", o.updated_at as "updatedAt", null as match`
const REGISTRATION = `case when e.guests and e.visibility = 'public' and e.status in ('tentative', 'confirmed', 'dormant', 'cancelled') and exists (select from communities h
    where h.id = any (e.host_ids) and h.visibility = 'public' and h.status not in ('draft', 'proposed', 'changes_asked', 'declined')) then 'https://guild.example.org/register/' || o.id end as "registrationUrl"`
const OCCURRENCE = `o.id, json_build_object('id', e.id, 'title', e.title, 'format', e.format, 'topics', e.topics) as event, ${HOSTS('e.host_ids')} as hosts,
  o.original_start as "originalStart", o.starts_at as "startsAt", o.ends_at as "endsAt", ${SHARED}, o.overrides, o.outcome, o.dormant,
  (select json_build_object('going', count(*) filter (where status = 'going'), 'maybe', count(*) filter (where status = 'maybe'),
      'waitlisted', count(*) filter (where status = 'waitlisted'), 'offered', count(*) filter (where status = 'offered'),
      'seatsLeft', case when o.capacity is not null then greatest(o.capacity - count(*) filter (where status in ('going', 'offered')), 0) end)
    from rsvps r where r.occurrence_id = o.id) as "rsvpCounts",
  (select json_build_object('attended', attended, 'absent', absent, 'unmatched', o.unmatched_count, 'headCount', o.head_count, 'present', greatest(o.head_count, attended + o.unmatched_count))
    from (select count(*) filter (where status = 'attended') as attended, count(*) filter (where status = 'absent') as absent from attendances a where a.occurrence_id = o.id) n) as "attendanceCounts",
  ${REGISTRATION}`

const OF_COMMUNITY = `select ${OCCURRENCE} from communities c join occurrences o on o.community_id = c.id join events e on e.id = o.event_id
  where c.slug = $1 and o.starts_at >= $2 and not o.dormant order by o.starts_at, o.id limit 21`
// Of those that it shows, which are most.
const ofPortal = (
  columns: string,
  limit: number
) => `select ${columns} from portals p, occurrences o join events e on e.id = o.event_id
    join communities c on c.id = o.community_id
  where p.slug = $1 and o.starts_at >= $2 and o.starts_at < $3 and not o.dormant and (c.portal_ids = '{}' or p.id = any (c.portal_ids)) order by o.starts_at, o.id limit ${limit + 1}`
const OF_PORTAL = ofPortal(OCCURRENCE, 20)
const MONTH = ofPortal(
  `o.id, o.title, ${HOSTS('e.host_ids')} as hosts, o.starts_at as "startsAt", o.ends_at as "endsAt", o.original_start as "originalStart", o.start, o.days, o.mode,
    o.place, o.join_url as "joinUrl", o.format, o.status, o.cause, o.overrides, ${REGISTRATION}`,
  100
)
const NEXT = `select c.slug, c.name, (select json_build_object('nodes', coalesce(json_agg(json_build_object('startsAt', x.starts_at, 'title', x.title, 'rsvps', x.rsvps)), '[]'))
    from (select o.starts_at, o.title, (select json_build_object('nodes', coalesce(json_agg(json_build_object('person', json_build_object('id', y.id, 'name', y.name, 'title', y.title))), '[]'))
        from (select p.id, p.name, p.title from rsvps r join people p on p.id = r.person_id
          where r.occurrence_id = o.id and r.status = 'going' order by r.answered_at, r.id limit 10) y) as rsvps
      from occurrences o where o.community_id = c.id and o.starts_at >= $1 and not o.dormant order by o.starts_at, o.id limit 3) x) as occurrences
  from communities c order by c.name collate names, c.id limit 20`
const CREATE = `with o as (
    insert into events (community_id, host_ids, title, mode, start, duration_minutes, time_zone, visibility)
    select id, array[id], $2, $3, $4, $5, $6, visibility from communities where slug = $1 returning *
  ), dates as (
    insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, mode, start, duration_minutes, format, time_zone, status)
    select id, community_id, t, t, t + make_interval(mins => duration_minutes), title, mode, start, duration_minutes, format, time_zone, status
    from o, lateral (select start::timestamp at time zone time_zone as t) t
  )
  select o.id, ${HOSTS('o.host_ids')} as hosts, ${SHARED}, o.perspective, o.goal, o.recurrence, o.visibility, o.guests, o.call_to_action as "callToAction", o.preparation,
    null as proposer, null as continues, o.source, o.external_key as "externalKey"
  from o`

type Asked = { community?: string; portal?: string; startsSince?: string; startsBefore?: string }

/** Adds events to the server; answers what its GraphQL reads of them. */
export const addEvents = (app: FastifyInstance, named: (name: string, text: string) => Rows) => {
  const [ofCommunity, upcoming, month] = [
    named('of community', OF_COMMUNITY),
    named('of portal', OF_PORTAL),
    named('month', MONTH)
  ]
  const create = named('create event', CREATE)
  app.get('/v1/occurrences', async request => {
    const { community, portal, startsSince, startsBefore } = request.query as Asked
    if (community) return page(await ofCommunity([community, startsSince]), 20)
    if (startsBefore) return page(await month([portal, startsSince, startsBefore]), 100)
    return page(await upcoming([portal, startsSince, 'infinity']), 20)
  })
  app.post('/v1/events', async (request, reply) => {
    const { hosts, title, mode, start, durationMinutes, timeZone } = request.body as Record<string, string>
    const [made] = await create([hosts![0], title, mode, start, durationMinutes, timeZone])
    return reply.code(201).send(made)
  })
  return { next: named('next', NEXT) }
}
