import type { Store } from '../../../platform/database/database.ts'
import { semaphore } from '../../../platform/database/semaphore.ts'
import type { Egress } from '../../../platform/egress/egress.ts'
import { claimDue, type Due, watchPages } from './due.ts'
import { holdUnanswered } from './outage.ts'
import { makeReader } from './reader.ts'
import { recordVisit } from './record.ts'
import { sitemapReader } from './sitemap.ts'
import { type Tools, type Visit, visit } from './visit.ts'
import { makeWeb } from './web.ts'

/** What the monitor works with; made once for a process, since it remembers what it learns of hosts. */
export type Monitor = Tools & { close(): Promise<void> }

/** Makes a monitor that calls out through `egress`. */
export const makeMonitor = (egress: Egress, now: () => Date = () => new Date()): Monitor => {
  const web = makeWeb(egress, () => now().getTime())
  const reader = makeReader()
  return { web, reader, sitemap: sitemapReader(web, reader), close: reader.close }
}

export type CheckSettings = {
  now?: () => Date
  /** How many pages are checked at most: 1,000. */
  limit?: number
  /** How many pages are worked on at once: 20. */
  atOnce?: number
  /** Begins nothing new once it is aborted. */
  signal?: AbortSignal
}

/**
 * Checks what is due, several pages at once and of one host at most two, until nothing is due or the limit is reached. Any
 * number of workers may do so at the same time: each page is checked by one of them. Answers the ids of the pages whose checks
 * were put on record. A page that cannot be checked for a fault of ours is left to be due again, and the fault is thrown once the others
 * are done.
 */
export const checkDuePages = async (
  store: Store,
  monitor: Monitor,
  { now = () => new Date(), limit = 1000, atOnce = 20, signal }: CheckSettings = {}
): Promise<string[]> => {
  await watchPages(store, now())
  let begun = 0
  const kept: string[] = []
  const faults: unknown[] = []
  // The connections are for those who call the service; the monitor mostly waits for hosts.
  const inTurn = semaphore(2)
  const keep = async (due: Due, brought: Visit) => {
    if (await inTurn(() => recordVisit(store, due, brought, now()))) kept.push(due.id)
  }
  const visits = holdUnanswered(keep)
  const work = async () => {
    while (begun < limit && !signal?.aborted) {
      begun++
      const due = await inTurn(() => claimDue(store, now()))
      if (!due) return
      try {
        await visits.take(due, await visit(due, monitor))
      } catch (error) {
        faults.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, limit) }, work))
  await visits.end().catch((error: unknown) => faults.push(error))
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} pages could not be checked.`)
  return kept
}
