import { keepSealed } from './modules/audit/activity/chain.ts'
import { reevaluate } from './modules/enforcement/maintenance/reevaluate-on-change.ts'
import { type Config, publicUrl } from './platform/config/config.ts'
import type { Feed } from './platform/feed/feed.ts'
import type { Log } from './platform/jobs/job.ts'

/** Everything that follows from changes. */
export const startConsumers = (feed: Feed, config: Config, log: Log) => {
  const failed = (err: Error, consumer: string) => log.error({ consumer, err }, 'a consumer failed')
  feed.consume('evaluation', reevaluate(publicUrl(config)), { failed })
  keepSealed(feed, failed)
}
