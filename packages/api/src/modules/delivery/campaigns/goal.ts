import { type SQL, sql } from 'drizzle-orm'

// What the goals of campaigns count, in one place: for their progress, for who is asked, and for whose notice is settled.

/** How a page `p` stands to the goal of a campaign `c` at a moment: whether it counts, and whether it meets the goal. */
const standing = (now: SQL) => sql`
  select case when c.measure = 'pages_up_to_date' then coalesce(x.reason, '') not in ('removed', 'closed') else coalesce(f.status in ('pass', 'warn', 'fail', 'manual', 'waived'), false) end as counts,
    case when c.measure = 'pages_up_to_date' then x.reason is not null or freshness(p.last_updated_at, p.review_every_days, ${now}) in ('fresh', 'due')
      else coalesce(f.status in ('pass', 'waived'), false) end as meets
  from (select (select e.exemption ->> 'reason' from exemptions_at(${now}) e where e.page_id = p.id) as reason) x
  left join findings f on c.measure = 'pages_passing_rule' and f.portal_id = c.portal_id and f.rule = c.rule and f.page_id = p.id and p.maintenance <> 'removed'`

/** The pages of campaigns that count, each as it stands to the goal: rows of `campaign_id, page_id, meets`. */
export const pagesOf = (which: SQL, now: SQL) => sql`
  select c.id as campaign_id, p.id as page_id, s.meets
  from campaigns c join pages p on p.portal_id = c.portal_id cross join lateral (${standing(now)}) s
  where (${which}) and s.counts`

/** Whether the campaign and the page of a notice `n` need nothing of the person any more. */
export const isSettled = sql`not exists (
  select from campaigns c join pages p on p.id = n.page_id cross join lateral (${standing(sql`now()`)}) s
  where c.id = as_uuid(split_part(n.dedupe_key, ' ', 3)) and c.outcome is null and s.counts and not s.meets)`
