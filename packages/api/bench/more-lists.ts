// What people ask, answer and offer, what portals set out to do, and what machines sent and were sent: for lists that nothing else fills.
import {
  CommentStatus,
  CorrectionRequestStatus,
  ImportOutcome,
  NominationStatus,
  VoteAnswer,
  WayAnswerStatus,
  WayKind,
  WebhookDeliveryStatus
} from '@guildhall/schema'
import { each, mostly } from './values.ts'

const COUNTS = '{"fresh": 1, "due": 1, "stale": 1, "abandoned": 1, "unknown": 0}'
const DIGEST = `{"score": 80, "scoreBefore": 79, "pageCount": 4, "freshness": ${COUNTS}, "freshnessBefore": ${COUNTS},
  "changes": {"opened": 1, "settled": 1, "updated": 1, "recovered": 0, "added": 0}, "help": [], "due": [], "dueCount": 0}`

/** The statements that fill them in, from the temporary table `stock`. */
export const moreLists = [
  `insert into nominations (community_id, person_id, role, reason, status, nominated_by_id, decided_by_id, decided_at, created_at, updated_at)
   select community_id, person_id, 'core', 'They know the field.', status, person_id, case when status not in ('proposed', 'accepted') then person_id end,
     case when status not in ('proposed', 'accepted') then t end, t, t
   from (select *, ${mostly('appointed', NominationStatus, 'at')} as status, now() - make_interval(mins => at::int) as t from stock) s`,
  `insert into way_answers (community_id, person_id, way, kind, title, status, decided_by_id, decided_at, created_at, updated_at)
   select community_id, person_id, uuid_v7(), ${each(WayKind.enum, 'at')}, 'Help with part ' || at, status, person_id, t, t, t
   from (select *, ${mostly('accepted', WayAnswerStatus, 'at')} as status, now() - make_interval(mins => at::int) as t from stock) s`,
  `insert into correction_requests (community_id, person_id, entry, activity, occurred_at, reason, status, answer, decided_by_id, decided_at, created_at, updated_at)
   select community_id, person_id, 'bench:act-' || at, 'answer', t, 'It was somebody else.', status, 'Agreed.', case when d then person_id end, case when d then t end, t, t
   from (select *, ${mostly('accepted', CorrectionRequestStatus, 'at')} as status, now() - make_interval(mins => at::int) as t from stock) s, lateral (select s.status in ('accepted', 'declined') as d) c`,
  `insert into charter_comments (community_id, charter_id, section, text, author_id, status, resolved_by_id, resolved_at, created_at, updated_at)
   select c.community_id, c.id, 'vision', 'What do we leave out?', person_id, s.status, case when s.status = 'resolved' then person_id end, case when s.status = 'resolved' then t end, t, t
   from (select *, ${mostly('resolved', CommentStatus, 'at')} as status, now() - make_interval(mins => at::int) as t from stock) s join charters c using (community_id)`,
  `insert into charter_votes (community_id, charter_id, round, voter_id, answer, reason, is_counted, created_at, updated_at)
   select c.community_id, c.id, 1, person_id, ${mostly('agree', VoteAnswer, 'at')}, 'It is too long.', true, t, t
   from (select *, now() - make_interval(mins => at::int) as t from stock) s join charters c using (community_id)`,
  `insert into campaigns (portal_id, title, words, measure, target, starts_on, ends_on, is_public, outcome, ended_at, created_at)
   select portal_id, 'Up to date, part ' || at, 'Look through your page.', 'pages_up_to_date', 90, today() - (at / 50)::int - 30, today() - (at / 50)::int, true,
     case when at > 100 then 'reached' end, case when at > 100 then now() end, now() - make_interval(mins => at::int) from stock where at % 50 = 0`,
  `insert into campaign_days (campaign_id, "on", pages, reached) select id, starts_on + k, 2000, 1000 + 30 * k from campaigns, generate_series(0, 30) k`,
  `insert into digests (portal_id, starts_on, content, created_at)
   select portal_id, date_trunc('week', today())::date - 7 * k, '${DIGEST}', now() - make_interval(weeks => k) from (select distinct portal_id from stock) s, generate_series(1, 104) k`,
  `insert into discovered_pages (portal_id, url, first_seen_at, last_seen_at, vanished_at, ignored_at)
   select portal_id, 'https://obt.example.org/found/' || n, t, now(), case when n % 50 = 0 then now() end, case when n % 3 = 0 then now() end
   from (select portal_id, at * 2 + k as n from stock, generate_series(0, 1) k) s, lateral (select now() - make_interval(mins => n::int) as t) m`,
  `insert into webhooks (name, url, portal_id, types) select 'Receiver ' || at, 'https://hooks.example.org/' || at, portal_id, '{}' from stock where at % 200 = 0`,
  `insert into webhook_states (webhook_id, cursor_transaction, cursor_position) select id, pg_current_xact_id(), 0 from webhooks`,
  `insert into webhook_deliveries (webhook_id, event_id, type, subject_type, subject_id, status, attempts, delivered_at, created_at)
   select w.id, uuid_v7(), 'page.updated', 'page', page_id, status, 1, case when status = 'delivered' then t end, t
   from (select id from webhooks order by id limit 1) w, (select *, at * 5 + k as n from stock, generate_series(0, 4) k) s,
     lateral (select ${mostly('delivered', WebhookDeliveryStatus)} as status, now() - make_interval(mins => n::int) as t) m`,
  `insert into imports (source, status, row_count, unchanged_count, started_at, seen_at)
   select 'bench', 'finished', 20, 20, t, t from (select now() - make_interval(hours => at::int) as t from stock where at % 20 = 0) s`,
  `insert into import_rows (import_id, row, kind, key, outcome, record_id)
   select i.id, (at * 10 + k)::int, 'page', 'page-' || at, ${mostly('unchanged', ImportOutcome, '(at * 10 + k)::int')}, page_id
   from (select id from imports order by id limit 1) i, stock, generate_series(0, 9) k`,
  `insert into keys (name, kind, scopes, hash, prefix, last_four, portal_id, created_at)
   select 'Key ' || at, case when at % 200 = 0 then 'publishable' else 'secret' end, '{pages:read}', sha256(('key ' || at)::bytea), 'guild', '0000', portal_id, now() - make_interval(mins => at::int)
   from stock where at % 20 = 0`
]
