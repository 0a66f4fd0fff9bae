// Who was at the dates that were held, what was kept of them, and what people gave to each other: for any organisation that has
// communities with members, and dates.
import {
  AGENDA_ITEM_KINDS,
  AttendanceSource,
  ContributionActivity,
  KudoVisibility,
  LaunchObjective
} from '@guildhall/schema'
import { each, mostly } from './values.ts'

/** The active members of each community in a row, and the dates that were held. */
const GROUPS = [
  `create temporary table circles as select community_id, array_agg(person_id order by id) as people, count(*)::int as size, (row_number() over (order by community_id))::int as at
   from memberships where status = 'active' group by 1`,
  `create temporary table held as select id, community_id, starts_at, ends_at, organiser_ids[1] as organiser_id, (row_number() over (order by id))::int as n
   from occurrences where outcome = 'held'`,
  'analyze circles, held'
]
const member = (n: string) => `people[1 + (${n}) % size]`

/** At each date one in so many members. */
const attendances = (oneIn: number) =>
  `insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source, recorded_by_id, created_at, updated_at)
   select id, starts_at, community_id, ${member(`k * ${oneIn} + n`)}, case when (n + k) % 20 = 0 then 'absent' else 'attended' end, ${each(AttendanceSource.enum)}, organiser_id, ends_at, ends_at
   from held join circles using (community_id), generate_series(0, greatest(size / ${oneIn}, 1) - 1) k`

const OF_DATES = [
  `insert into minutes (occurrence_id, community_id, text, author_ids, status, visibility, published_at, created_at, updated_at)
   select id, community_id, 'We decided to go on.', array[organiser_id], 'published', 'public', ends_at, ends_at, ends_at from held`,
  `insert into recordings (occurrence_id, community_id, title, url, duration_minutes, status, visibility, published_at, created_at, updated_at)
   select id, community_id, 'The whole meeting', 'https://video.example.org/' || n, 50, case when n % 100 = 0 then 'draft' else 'published' end, 'public',
     case when n % 100 > 0 then ends_at end, ends_at, ends_at from held`,
  `insert into agendas (occurrence_id, community_id, votes_per_person, silent) select id, community_id, 3, '{}' from held where n % 3 = 0`,
  `insert into agenda_items (occurrence_id, community_id, kind, title, position, visibility, duration_minutes, speaker_ids, objective, assignee_id, is_done, proposer_id, created_at, updated_at)
   select id, community_id, kind, 'What we do with part ' || n, k + 1, 'public', 10, case when kind = 'talk' then array[${member('n')}] else '{}' end,
     case when kind = 'objective' then ${each(LaunchObjective.enum)} end, case when kind = 'action' then ${member('n + 1')} end, kind = 'action' and n % 100 > 0,
     case when kind in ('topic', 'question') then ${member('n + 2')} end, ends_at, ends_at
   from held join circles using (community_id), generate_series(0, 1) k, lateral (select ${each(AGENDA_ITEM_KINDS, '(n + k)')} as kind) i`,
  `insert into agenda_votes (item_id, person_id, occurrence_id, votes)
   select i.id, person, i.occurrence_id, 1 from agenda_items i join circles using (community_id), lateral (select distinct ${member('k')} as person from generate_series(0, 2) k) p
   where i.kind = 'topic'`,
  `insert into agenda_answers (item_id, person_id, text)
   select i.id, person, 'It depends.' from agenda_items i join circles using (community_id), lateral (select distinct ${member('k')} as person from generate_series(0, 2) k) p
   where i.kind = 'question'`,
  `insert into feedback (occurrence_id, person_id, rating, is_counted)
   select id, ${member('n + k')}, 1 + (n + k) % 5, true from held join circles using (community_id), generate_series(0, least(size, 6) - 1) k where n % 3 = 0`,
  `insert into feedback_summaries (occurrence_id, counts, comments)
   select occurrence_id, array[${[1, 2, 3, 4, 5].map(rating => `count(*) filter (where rating = ${rating})`)}], '[]' from feedback group by 1`
]

/** So many in each community, over two years. */
const contributions = (many: number) =>
  `insert into contributions (community_id, person_id, counterpart_id, activity, weight, weight_version, occurred_at, about, source, source_key, created_at, updated_at)
   select community_id, ${member('n')}, nullif(${member('n + 1 + n % 7')}, ${member('n')}), ${mostly('answer', ContributionActivity)}, 2, 1, t, 'question-' || n % 500,
     case when n % 100 = 0 then 'forum' else 'bench' end, 'act-' || n, t, t
   from circles, generate_series(0, ${many - 1}) k, lateral (select at * ${many} + k as n, now() - make_interval(days => 730 * k / ${many}, mins => at) as t) s`
const kudos = (many: number) =>
  `insert into kudos (from_id, to_id, message, visibility, community_id, occurrence_id, resource_id, created_at, updated_at)
   select ${member('n')}, ${member('n + 1')}, 'Thank you for part ' || n, ${mostly('public', KudoVisibility)}, community_id, o.id, r.id, t, t
   from circles c, generate_series(0, ${many - 1}) k, lateral (select at * ${many} + k as n, now() - make_interval(days => 730 * k / ${many}, mins => at) as t) s
     left join lateral (select id from occurrences o where o.community_id = c.community_id and n % 3 = 1 order by starts_at limit 1) o on true
     left join lateral (select id from resources r where r.community_id = c.community_id and n % 3 = 0 order by id limit 1) r on true
   where size > 1`

/** How much of it there is. */
type Much = { attendeesOneIn: number; contributions: number; kudos: number }

/** The statements that fill it in, without triggers and foreign keys. */
export const engagement = (much: Much): string[] => [
  ...GROUPS,
  attendances(much.attendeesOneIn),
  ...OF_DATES,
  contributions(much.contributions),
  kudos(much.kudos)
]
