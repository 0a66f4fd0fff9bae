import type { Store } from '../../../platform/database/database.ts'
import { egressFor } from '../../../platform/egress/from-config.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { checkDuePages, type Monitor, makeMonitor } from '../../pages/monitor/check.ts'
import { reevaluatePages } from './reevaluate-on-change.ts'

// How many pages are checked in a run, and after how many what was seen is judged: what is found does not wait for the others.
const AT_MOST = 500
const AT_A_TIME = 20

// What it learns of hosts it keeps for as long as the process works on this database.
const monitors = new WeakMap<Store, Monitor>()

/** Checks what is due and judges at once what was seen, with the steps and cases that follow. */
export const checkPages = async ({ store, config, signal }: JobContext) => {
  if (!config.PAGE_CHECKS) return { checked: 0 }
  const monitor = monitors.get(store) ?? makeMonitor(egressFor(config))
  monitors.set(store, monitor)
  let checked = 0
  while (checked < AT_MOST) {
    const pages = await checkDuePages(store, monitor, { signal, limit: AT_A_TIME })
    if (pages.length === 0) break
    await reevaluatePages(store, pages)
    checked += pages.length
  }
  return { checked }
}
