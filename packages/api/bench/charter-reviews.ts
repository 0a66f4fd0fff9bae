import { CharterReviewOutcome, CharterReviewStatus } from '@guildhall/schema'
import { mostly } from './values.ts'

const AT = "date_trunc('day', now()) - make_interval(mins => n)"

/** Charters, and what was asked and decided about them: three reviews of each. */
export const charterReviews = [
  `insert into charters (community_id, title, status, number, next_review_on, published_at, created_at)
   select community_id, 'Charter ' || at, 'published', 1, date '2026-01-01' + (at % 700)::int, now() - make_interval(days => 800), now() - make_interval(mins => at::int)
   from (select distinct on (community_id) * from stock) s on conflict do nothing`,
  `create temporary table reviewed as
   select c.id as charter_id, c.community_id, s.person_id, (s.at * 3 + k)::int as n from charters c
     join (select distinct on (community_id) * from stock) s on s.community_id = c.community_id, generate_series(0, 2) k where c.status = 'published'`,
  `insert into polls (community_id, purpose, questions, closes_on, closed_at, answered, results, secret_check, created_at)
   select community_id, 'review', '[]', current_date + 20 - n % 600, case when n % 50 > 0 then t end, case when n % 50 > 0 then n % 30 end, '[]', '', t
   from (select *, ${AT} as t from reviewed) r`,
  `insert into charter_reviews (community_id, charter_id, status, due_on, opened_by_id, prefill, poll_id, outcome, held_on, next_review_on, concluded_by_id, concluded_at, created_at)
   select r.community_id, charter_id, status, current_date - n % 700, person_id, '{"on": "2026-01-01", "parts": []}', p.id,
     case when c then outcome end, case when c then current_date - n % 600 end, case when c then current_date + n % 600 end, case when c then person_id end, case when c then t end, t
   from (select *, ${AT} as t, case when n % 3 > 0 then 'concluded' else ${mostly('concluded', CharterReviewStatus)} end as status,
     ${mostly('adapt', CharterReviewOutcome)} as outcome from reviewed) r
     join lateral (select id from polls p where p.community_id = r.community_id and p.created_at = r.t limit 1) p on true, lateral (select r.status = 'concluded' as c) d`
]
