// The meetings of the benchmark's organisation: of each community a series of every other week, 9 of its 13 dates ahead, 7
// single events on days of the series, 6 of them ahead, and a series that has ended, of 16 dates over two years.
import { engagement } from './engagement.ts'

/** How many dates of its series a community has had: its next one is tomorrow at the earliest, its last was yesterday at the latest. */
const PAST = 4
const FIRST = `(now() at time zone 'UTC')::date + 1 + n % 13 - 14 * ${PAST} + time '10:00'`
const onWall = (time: string) => `to_char(${time}, 'YYYY-MM-DD"T"HH24:MI')`
const TOPICS = "array['design','data','research','security','writing','testing']"
/** How many days before the first date of the other series the last one of the series was that has ended, and how many days lie between two. */
const ENDED = 28
const BETWEEN = 42
const ENDED_DATES = 16
const FORMATS = "array['workshop','talk','lean_coffee','training']"

/** The series that have ended, and their dates. */
const HELD = [
  `insert into events (community_id, host_ids, title, mode, start, duration_minutes, format, topics, time_zone, recurrence, visibility, status, organiser_ids, source, external_key)
   select id, array[id], 'Round of practice', 'online', ${onWall(`${FIRST} - make_interval(days => ${ENDED + BETWEEN * (ENDED_DATES - 1)})`)},
     60, 'lean_coffee', array['practice'], 'UTC', '{"frequency": "weekly", "interval": ${BETWEEN / 7}, "count": ${ENDED_DATES}}', 'public', 'confirmed', array[organiser], 'bench', 'ended-' || n
   from (select c.*, substring(c.external_key, 2)::int as n,
     (select m.person_id from memberships m where m.community_id = c.id order by m.id limit 1) as organiser from communities c where c.source = 'bench') c`,
  `insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, format, topics, mode, start, duration_minutes, time_zone, organiser_ids, status, outcome)
   select id, community_id, t, t, t + interval '1 hour', title, format, topics, mode, ${onWall("t at time zone 'UTC'")}, 60, time_zone, organiser_ids, 'confirmed', 'held'
   from events, generate_series(0, ${ENDED_DATES - 1}) k, lateral (select start::timestamp at time zone 'UTC' + make_interval(days => ${BETWEEN} * k) as t) d
   where external_key like 'ended-%' order by t`
]

/**
 * The statements that fill in events, 72,000 occurrences, and who comes; 500 events are about joining. Of those that were held 420,000
 * rows of attendance are kept, and the ledger has some 550,000 acts.
 */
export const EVENTS = [
  'set session_replication_role = replica',
  `insert into events (community_id, host_ids, title, description, mode, place, start, duration_minutes, format, topics, time_zone, recurrence, visibility, status, organiser_ids, source, external_key, created_at, updated_at)
   select id, array[id], case when j = 0 then 'Every other week' else 'Workshop ' || j end || ' of ' || name, 'We look at what we do, and choose one thing to change.',
     case when j = 0 then 'online' else 'on_site' end, case when j > 0 then '{"name": "Studio 3", "address": null, "accessibility": null}'::jsonb end,
     ${onWall(`${FIRST} + case when j = 0 then interval '0' else make_interval(days => 14 * (${PAST} - 2 + j), hours => 2) end`)},
     60, (${FORMATS})[1 + (n + j) % 4], array[case when (n + j) % 32 = 4 then 'joining' else (${TOPICS})[1 + (n + j) % 6] end], 'UTC',
     case when j = 0 then '{"frequency": "weekly", "interval": 2}'::jsonb end, 'public', 'confirmed', array[organiser], 'bench', 'event-' || n || '-' || j, now(), now()
   from (select c.*, substring(c.external_key, 2)::int as n,
     (select m.person_id from memberships m where m.community_id = c.id order by m.id limit 1) as organiser from communities c where c.source = 'bench') c,
     generate_series(0, 7) j`,
  // Of one series in twenty the next date was moved, and of another the one after it cancelled.
  `insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, description, format, topics, mode, place, start, duration_minutes, time_zone, organiser_ids, overrides, status, outcome, cause)
   select id, community_id, first, t, t + interval '1 hour', title, description, format, topics, mode, place, ${onWall("t at time zone 'UTC'")}, 60, time_zone, organiser_ids,
     case when moved then array['start'] else '{}' end, case when off then 'cancelled' else 'confirmed' end,
     case when off then 'not_held' when t > now() then 'upcoming' else 'held' end, case when off then 'The room is closed.' end
   from (select e.*, first, k, at, recurrence is not null and at % 20 = 0 and k = ${PAST} as moved, recurrence is not null and at % 20 = 1 and k = ${PAST + 1} as off
     from (select *, row_number() over (order by external_key) as at from events where source = 'bench') e,
       lateral (select k, start::timestamp at time zone 'UTC' + make_interval(days => 14 * k) as first from generate_series(0, case when recurrence is null then 0 else 12 end) k) d) s,
     lateral (select first + case when moved then interval '1 hour' else interval '0' end as t) m
   order by first`,
  // Most of those who come answer in the four weeks before.
  `insert into rsvps (occurrence_id, community_id, person_id, status, answered_at, created_at, updated_at)
   select o.id, o.community_id, m.person_id, case when m.k % 5 = 4 then 'maybe' else 'going' end, t, t, t
   from occurrences o join (select community_id, person_id, row_number() over (partition by community_id order by id) as k from memberships) m
     on m.community_id = o.community_id and m.k <= case when o.starts_at between now() and now() + interval '28 days' then 16 else 3 end,
     lateral (select now() - make_interval(hours => m.k::int) as t) t`,
  ...HELD,
  ...engagement({ attendeesOneIn: 7, contributions: 50, kudos: 5 }),
  'reset session_replication_role'
]
