import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import { egressFor } from '../../../platform/egress/from-config.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { message } from '../message.ts'
import { type Monitor, makeMonitor } from '../monitor/check.ts'
import { MONITOR } from '../monitor/due.ts'
import { type Crawled, crawlSitemaps } from './crawl.ts'

const AT_MOST = 20

type Due = { portal: string; base: string }

/** Takes the portal whose sitemap has been due for longest; one that is not finished is due again after a quarter of an hour. */
const claim = (store: Store, now: Date): Promise<Due | undefined> =>
  store.transaction(MONITOR, async db => {
    const [due] = await db.run<Due>(sql`
      update sitemap_crawls s set next_at = ${now.toISOString()}::timestamptz + interval '15 minutes'
      from (select c.portal_id, o.base_url from sitemap_crawls c join portals o on o.id = c.portal_id
        where c.next_at <= ${now.toISOString()}::timestamptz order by c.next_at limit 1 for update of c skip locked) d
      where s.portal_id = d.portal_id returning s.portal_id as portal, d.base_url as base`)
    return due
  })

/** Puts on record what a crawl found. What a complete one did not find any more has vanished. */
export const recordCrawl = (store: Store, portal: string, crawled: Crawled, now: Date): Promise<unknown> =>
  store.transaction(MONITOR, async db => {
    const { urls, sitemaps, refused, complete, problem } = crawled
    const at = sql`${now.toISOString()}::timestamptz`
    await db.run(sql`
      insert into discovered_pages (portal_id, url, first_seen_at, last_seen_at)
      select ${portal}::uuid, u.url, ${at}, ${at} from unnest(${sql.param(urls)}::text[]) u (url)
      on conflict (portal_id, address) do update set url = excluded.url, last_seen_at = excluded.last_seen_at, vanished_at = null`)
    if (complete)
      await db.run(sql`
        update discovered_pages set vanished_at = ${at} where portal_id = ${portal}::uuid and last_seen_at < ${at} and vanished_at is null`)
    await db.run(sql`
      update sitemap_crawls set finished_at = ${at}, next_at = case when weekly then ${at} + interval '7 days' end, sitemaps = ${sitemaps},
        found = ${urls.length}, refused = ${refused}, complete = ${complete}, problem = ${problem ? JSON.stringify(problem) : null}::jsonb
      where portal_id = ${portal}::uuid`)
  })

/** Reads the sitemaps that are due. */
export const crawlDue = async (
  store: Store,
  monitor: Pick<Monitor, 'web' | 'reader'>,
  now: Date,
  signal: AbortSignal
): Promise<number> => {
  let crawled = 0
  while (crawled < AT_MOST && !signal.aborted) {
    const due = await claim(store, now)
    if (!due) break
    await recordCrawl(store, due.portal, await crawlSitemaps(monitor, due.base, signal), now)
    crawled++
  }
  return crawled
}

const OFF: Crawled = { urls: [], sitemaps: 0, refused: 0, complete: false, problem: message('site_crawl.off') }

/** `crawl-sitemaps`: where the deployment checks no pages, requests are answered with that. */
export const crawlPortals = async ({ store, config, now, signal }: JobContext) => {
  if (!config.PAGE_CHECKS) {
    for (let due = await claim(store, now); due; due = await claim(store, now))
      await recordCrawl(store, due.portal, OFF, now)
    return { crawled: 0 }
  }
  const [waiting] = await store.run(
    sql`select from sitemap_crawls where next_at <= ${now.toISOString()}::timestamptz limit 1`
  )
  if (!waiting) return { crawled: 0 }
  const monitor = makeMonitor(egressFor(config))
  try {
    return { crawled: await crawlDue(store, monitor, now, signal) }
  } finally {
    await monitor.close()
  }
}
