import { sql } from 'drizzle-orm'
import type { NoticeCause, NoticeValues } from '../../../core/words/notice.ts'
import { dayOf } from '../../../platform/days.ts'
import type { Said } from '../../../platform/messages.ts'
import { causeOfFinding } from '../../messages/causes.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { addressed, recipients, represents } from '../../pages/representatives/recipients.ts'
import { bulkFaults } from '../words.en.ts'
import { type Acting, type Outcome, type PageAct, refuse } from './acting.ts'

const CAUSES_AT_MOST = 5

type Open = { page: string; causes: NoticeCause<Said>[] }

/** What rules find about pages today, the most severe first. */
const openOf = async ({ call: { db } }: Acting, pages: readonly string[]) => {
  const rows = await db.prepared<Open>(
    'open findings of pages',
    () => sql`
      select f.page_id as page, jsonb_agg(${causeOfFinding}
        order by array_position(array['critical', 'high', 'medium', 'low'], f.severity), f.since, f.rule) as causes
      from findings f where f.page_id = any (${sql.placeholder('pages')}::uuid[]) and f.status in ('fail', 'warn') group by 1`,
    { pages }
  )
  return new Map(rows.map(({ page, causes }) => [page, causes.slice(0, CAUSES_AT_MOST)]))
}

const nameOf = async ({ call: { db, caller } }: Acting) => {
  if (caller.person === null) return undefined
  const [found] = await db.run<{ name: string }>(sql`select name from people where id = ${caller.person}`)
  return found?.name
}

/**
 * Sends a reminder to those who look after pages: the representatives, else the leader and the core group. Once a day for each page
 * and person, in the mail of that day like all notices.
 */
export const remind: PageAct = async (acting, targets) => {
  const {
    call: { db },
    body: { message },
    now
  } = acting
  const removed = new Set(targets.filter(({ isRemoved }) => isRemoved).map(({ page }) => page))
  const pages = targets.map(({ page }) => page).filter(page => !removed.has(page))
  const everybody = (await recipients(db, pages, now)).filter(({ role }) => role !== 'admin')
  const to = addressed(everybody)
  const open = await openOf(acting, pages)
  const who = await nameOf(acting)
  const items = to.map((one): NewNotice => {
    const causes = open.get(one.page)
    const values: NoticeValues = {
      role: one.role,
      ...(who ? { who } : {}),
      ...(message ? { said: message } : {}),
      ...(causes ? { causes, reason: causes[0]!.reason } : {}),
      confirms: represents(one)
    }
    return { kind: 'page_reminder', person: one.person, page: one.page, key: `${one.page} ${dayOf(now)}`, values }
  })
  const queued = new Set(await queueNotices(db, items))
  const counts = new Map<string, number>()
  if (queued.size > 0)
    for (const { page, notified } of await db.run<{ page: string; notified: number }>(
      sql`select page_id as page, count(*)::int as notified from notices where id = any (${sql.param([...queued])}::uuid[]) group by 1`
    ))
      counts.set(page, notified)
  const looked = new Set(to.map(({ page }) => page))
  return new Map(
    targets.map(({ page }): [string, Outcome] => {
      if (removed.has(page)) return [page, refuse('/action', bulkFaults.removed)]
      if (!looked.has(page)) return [page, refuse('/action', bulkFaults.nobody_to_remind)]
      const notified = counts.get(page) ?? 0
      return [page, { outcome: notified > 0 ? 'done' : 'unchanged', notified }]
    })
  )
}
