import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'

/**
 * A campaign of the intranet that began six weeks ago, with its progress as the pages were on each day. `today` is the day of the sample.
 */
export const loadCampaigns = async (db: Database, today: string) => {
  await db.run(sql`
    with made as (
      insert into campaigns (portal_id, title, words, measure, target, starts_on, ends_on, is_public, asked_at, asked_count, created_at, updated_at)
      select o.id, 'Fresh pages', 'The new search of the intranet starts soon. Let us show it at its best.', 'pages_up_to_date', 90,
        ${today}::date - 42, ${today}::date + 28, true, (${today}::date - 42)::timestamptz,
        (select count(distinct r.person_id) from representatives r join pages p on p.id = r.page_id
          where p.portal_id = o.id and freshness(p.last_updated_at, p.review_every_days, ${today}::date) not in ('fresh', 'due')),
        ${today}::date - 45, ${today}::date - 45
      from portals o where o.slug = 'intranet' returning id, portal_id
    ), days as (
      select m.id, p.id as page, d.day::date as day, p.review_every_days, (
        select max(u.occurred_at) from page_updates u
        where u.page_id = p.id and u.occurred_at < d.day + interval '1 day' and is_sign_of_life(u.kind, u.actor_class, u.bulk_since, d.day + interval '1 day')) as updated
      from made m join pages p on p.portal_id = m.portal_id and p.maintenance <> 'removed',
        generate_series(${today}::date - 42, ${today}::date - 1, interval '1 day') d (day)
    )
    insert into campaign_days (campaign_id, "on", pages, reached)
    select id, day, count(*), count(*) filter (where freshness(updated, review_every_days, day + interval '1 day') in ('fresh', 'due'))
    from days group by id, day`)
}
