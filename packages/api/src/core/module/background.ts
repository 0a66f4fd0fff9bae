import type { Config } from '../../platform/config/config.ts'
import type { Store } from '../../platform/database/database.ts'
import type { Feed } from '../../platform/feed/feed.ts'
import type { Log } from '../../platform/jobs/job.ts'
import { startJobs } from '../../platform/jobs/start.ts'
import { listOf, tableOf } from '../registry.ts'

/** Starts in this process what runs by itself: all jobs, and all consumers of the change feed. Returns how to stop the jobs. */
export const startBackground = (store: Store, feed: Feed, config: Config, log: Log): Promise<() => Promise<void>> => {
  const failed = (err: Error, consumer: string) => log.error({ consumer, err }, 'a consumer failed')
  for (const [name, { handler, ...options }] of Object.entries(tableOf('consumers')))
    feed.consume(name, handler(config), { failed, ...options })
  return startJobs(store, feed, config, log, listOf('jobs'))
}
