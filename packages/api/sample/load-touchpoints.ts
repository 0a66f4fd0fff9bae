import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'

/** The sponsors of this community have not been asked for a while: two touchpoints are overdue. */
const OVERDUE = 'language-tables'

/**
 * Every quarter each sponsor met the community or did something for it, and plans to meet it again next month. `today` is the day of
 * the sample.
 */
export const loadTouchpoints = async (db: Database, today: string) => {
  await db.run(sql`
    with sponsorships as (
      select t.community_id, m.person_id, coalesce(t.started_on, ${today}::date - 800) as since, least(t.ended_on, ${today}::date) as until
      from terms t join memberships m on m.id = t.membership_id where t.role = 'sponsor'),
    done as (
      select s.*, s.since + 21 + 84 * nth as day, nth from sponsorships s, generate_series(0, 40) nth where s.since + 24 + 84 * nth < s.until)
    insert into touchpoints (community_id, sponsor_id, kind, about, planned_on, status, done_on, feedback, created_at, updated_at)
    select community_id, person_id, k.kind, k.about, case when k.kind in ('meeting', 'call') then day end, 'done', day + done.nth % 3, k.feedback, day - 14, day + done.nth % 3
    from done join (values
      (0, 'meeting', 'What the community needs next year', 'Two hours a week for the core group, from next month on.'),
      (1, 'success_told', 'The results of the last workshop', 'The board asked for a page about it.'),
      (2, 'call', 'How it goes', 'All is well; the next meeting is in the autumn.'),
      (3, 'people_released', 'Time for the core group', null),
      (4, 'message_sent', 'An invitation to all teams', 'Nine people joined in the week after.')) k (nth, kind, about, feedback) on k.nth = done.nth % 5
    order by day`)
  await db.run(sql`
    insert into touchpoints (community_id, sponsor_id, kind, about, planned_on, created_at, updated_at)
    select t.community_id, m.person_id, 'meeting', 'Plans for the next quarter', ${today}::date + days, ${today}::date - 90, ${today}::date - 90
    from terms t join memberships m on m.id = t.membership_id join communities c on c.id = t.community_id,
      unnest(case when c.slug = ${OVERDUE} then array[-40, -12] else array[30] end) days
    where t.role = 'sponsor' and (t.ended_on is null or t.ended_on > ${today}::date) and c.status in ('active', 'renewing')
    order by t.community_id, days`)
}
