import {
  EVENT_FORMATS,
  EventStatus,
  FindingStatus,
  INFRACTION_KINDS,
  InfractionStatus,
  NOTICE_KINDS,
  OccurrenceOutcome,
  RESOURCE_KINDS,
  ResourceStatus,
  RsvpStatus,
  Severity,
  SuccessionReason,
  TOUCHPOINT_KINDS
} from '@guildhall/schema'
import { ruleNames } from '../src/modules/governance/evaluation/rules.ts'
import { charterReviews } from './charter-reviews.ts'
import { engagement } from './engagement.ts'
import { each, listed, mostly } from './values.ts'

const TOPICS = listed(['design', 'data', 'research', 'security', 'writing', 'testing'])
/** Mostly one of a few topics, and one that is rare. */
const topic = (n: string) => `case when ${n} % 200 = 0 then 'beekeeping' else (${TOPICS})[1 + ${n} % 6] end`
// All but one, which is rare.
const RULES = ruleNames.slice(1)

/** What triggers make of people and memberships, made in sets: the counts of communities, the times of members, and the words of people. */
export const COUNTS = [
  `update community_counts c set members = m.members
   from (select community_id, count(*)::int as members from memberships where status = 'active' group by 1) m where m.community_id = c.community_id`,
  `insert into membership_spells (membership_id, community_id, person_id, joined_on, left_on, is_over)
   select id, community_id, person_id, joined_on, left_on, status = 'alumni' from memberships`,
  `insert into search_words (word) select distinct lexeme from people, unnest(tsvector_to_array(search)) lexeme
   where length(lexeme) between 3 and 60 and not exists (select from search_words where word = lexeme)`
]

// Without triggers and foreign keys.
export const REPLICA = 'set session_replication_role = replica'

/** The records of all other modules: some for each page or community. */
const RECORDS = [
  `create temporary table stock as
   select g.id as page_id, g.portal_id, g.community_id, r.person_id, r.id as term_id, row_number() over (order by g.id) as at
   from pages g join representatives r on r.page_id = g.id and r.role = 'primary'`,
  `insert into resources (community_id, kind, title, summary, url, text, author_ids, proposer_id, topics, language, visibility, quality, review_due_on, status, cause, source, external_key)
   select community_id, ${each(RESOURCE_KINDS)}, 'Guide ' || n, 'How we work, part ' || n, 'https://example.org/' || n, 'What we learned and would do again.',
     array[person_id], person_id, array[${topic('n')}], case when n % 9 = 0 then 'pt' else 'en' end, 'public',
     case when n % 30 = 0 then 'outdated' else 'reviewed' end, date '2026-01-01' + n % 700, ${mostly('published', ResourceStatus)}, 'Agreed.', 'bench', 'resource-' || n
   from (select stock.*, (at * 5 + k)::int as n from stock, generate_series(0, 4) k) s`,
  `insert into events (host_ids, community_id, title, description, mode, place, start, duration_minutes, format, topics, time_zone, visibility, status, cause, organiser_ids, speaker_ids, proposer_id, source, external_key)
   select array[community_id], community_id, 'Workshop ' || n, 'What we learned, part ' || n || '.', case when n % 50 = 0 then 'on_site' else 'online' end, null, '2026-01-05T10:00', 60,
     ${each(EVENT_FORMATS)}, array[${topic('n')}], 'Europe/Lisbon', case when n % 90 = 0 then 'internal' else 'public' end, ${mostly('confirmed', EventStatus)}, 'Agreed.',
     array[person_id], case when n % 3 = 0 then array[person_id] else '{}' end, person_id, 'bench', 'event-' || n
   from (select stock.*, (at * 5 + k)::int as n from stock, generate_series(0, 4) k) s`,
  // Every other week, in turns.
  `insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, description, format, topics, mode, start, duration_minutes, time_zone, organiser_ids, speaker_ids, status, outcome, cause)
   select id, community_id, t, t, t + interval '1 hour', title, description, format, topics, mode, to_char(t, 'YYYY-MM-DD"T"HH24:MI'), 60, time_zone, organiser_ids, speaker_ids,
     case when outcome = 'not_held' then 'cancelled' when n % 100 = 7 then 'tentative' else 'confirmed' end, outcome, 'Agreed.'
   from (select e.*, date_trunc('day', now()) + make_interval(days => (k - 2) * 14, mins => (at % 700)::int) as t, (at * 6 + k)::int as n
     from (select *, row_number() over (order by id) as at from events where status in ('tentative', 'confirmed')) e, generate_series(0, 5) k) s,
     lateral (select case when t > now() then 'upcoming' else ${mostly('held', OccurrenceOutcome)} end as outcome) o`,
  `insert into rsvps (occurrence_id, community_id, person_id, status, answered_at, offer_expires_at, created_at, updated_at)
   select o.id, o.community_id, person_id, answer, t, case when answer = 'offered' then t end, t, t
   from (select o.*, row_number() over (order by o.id) as n from occurrences o) o join stock on stock.at = 1 + o.n % (select count(*) from stock),
     lateral (select ${mostly('going', RsvpStatus, 'o.n::int')} as answer, now() - make_interval(mins => o.n::int) as t) s`,
  // 200,000 rows of attendance in 2,000 communities.
  ...engagement({ attendeesOneIn: 10, contributions: 20, kudos: 5 }),
  // With the triggers that sum them.
  'reset session_replication_role',
  `insert into findings (portal_id, rule, subject_type, subject_id, community_id, page_id, severity, status, score, message, evidence, clause, rule_version, pack_version, digest, first_seen_at, since)
   select portal_id, ${each(RULES)}, case when n % 10 = 0 then 'community' else 'page' end, page_id, community_id, page_id, ${each(Severity.enum, 'n / 10')}, ${mostly('pass', FindingStatus)}, n % 11,
     '{"id": "page.mission.none", "values": {}}', '[]', '1', 1, 1, 'd', t, t
   from (select stock.*, n, date_trunc('day', now()) - make_interval(mins => n) as t from stock, lateral (select (at * 10 + k)::int as n from generate_series(0, 9) k) k) s`,
  REPLICA,
  `insert into notices (kind, person_id, portal_id, community_id, page_id, values, dedupe_key, status, channel, delivered_at, created_at)
   select ${each(NOTICE_KINDS)}, person_id, portal_id, community_id, page_id, '{"portal": null, "community": null, "page": null}', 'bench ' || n,
     case when n % 500 = 0 then 'failed' else 'delivered' end, 'mail', case when n % 500 > 0 then t end, t
   from (select stock.*, n, now() - make_interval(mins => n) as t from stock, lateral (select (at * 5 + k)::int as n from generate_series(0, 4) k) k) s`,
  `insert into infractions (page_id, community_id, portal_id, kind, origin, status, what, reported_at)
   select page_id, community_id, portal_id, ${each(INFRACTION_KINDS, 'at')}, 'reported', ${mostly('dismissed', InfractionStatus, '(at / 5)')}, '"It says too little."', now() - make_interval(hours => at::int)
   from stock where at % 5 = 0`,
  `insert into waivers (portal_id, rule, community_id, page_id, why, until)
   select portal_id, ${each(RULES, 'at')}, community_id, page_id, 'Agreed.', current_date + (at % 400)::int - 200 from stock where at % 5 = 1`,
  `insert into page_lists (portal_id, name, page_ids)
   select portal_id, 'List ' || at % 20, array_agg(page_id) from stock where at % 7 = 0 group by 1, 2`,
  `insert into page_requests (community_id, portal_id, url, requester_id, status, waiting_since, created_at)
   select community_id, portal_id, 'https://obt.example.org/' || at, person_id, case when at % 100 = 2 then 'submitted' else 'approved' end, null, now() - make_interval(hours => at::int) from stock where at % 5 = 2`,
  `insert into successions (term_id, reason, role, page_id, community_id, holder_id, person_id, position, asked_at, answer_by, answer, answered_at)
   select term_id, ${each(SuccessionReason.enum, 'at')}, 'primary', page_id, community_id, person_id, person_id, 1, t, t + interval '14 days', case when at % 100 > 3 then 'declined' end, case when at % 100 > 3 then t end
   from (select *, now() - make_interval(hours => at::int) as t from stock) s where at % 5 = 3`,
  `insert into organisations (name, mission, topics, source, external_key)
   select 'Office ' || at, 'Looks after practice number ' || at, array[${topic('at')}], 'bench', 'office-' || at from stock where at % 10 = 0`,
  ...charterReviews,
  `insert into measures (community_id, name, unit, baseline, target, position, retired_at)
   select community_id, 'Measure ' || n, 'days', 5, 2, 1 + n % 2, case when n % 100 = 0 then now() end
   from (select stock.*, (at * 2 + k)::int as n from stock, generate_series(0, 1) k) s`,
  `insert into measure_values (measure_id, value_on, value, recorded_by_id)
   select m.id, current_date - 90 * k, 5 - k, null from measures m, generate_series(0, 1) k`,
  `insert into touchpoints (community_id, sponsor_id, kind, status, planned_on, done_on, created_at)
   select community_id, person_id, ${each(Object.keys(TOUCHPOINT_KINDS))}, case when n % 50 = 0 then 'planned' else 'done' end, current_date - n % 300,
     case when n % 50 > 0 then current_date - n % 300 end, now() - make_interval(mins => n)
   from (select stock.*, (at * 2 + k)::int as n from stock, generate_series(0, 1) k) s`,
  `insert into activity (transaction, verb, subject_type, subject_id, community_id, actor_class, person_id, digest)
   select pg_current_xact_id(), 'updated', 'page', page_id, community_id, 'member', person_id, sha256('') from stock, generate_series(1, 15)`
]

/** The statements that fill in what `buildData` leaves out where it is to be quick, and what an organisation has besides. */
export const records = [REPLICA, ...COUNTS, ...RECORDS]
