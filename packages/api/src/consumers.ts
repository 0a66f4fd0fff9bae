import { keepSealed } from './activity/chain.ts'
import { reevaluate } from './governance/reevaluate-on-change.ts'
import type { Log } from './jobs/job.ts'
import { type Config, publicUrl } from './kit/config.ts'
import type { Feed } from './platform/feed/feed.ts'

/** Everything that follows from changes. */
export const startConsumers = (feed: Feed, config: Config, log: Log) => {
  const failed = (err: Error, consumer: string) => log.error({ consumer, err }, 'a consumer failed')
  feed.consume('evaluation', reevaluate(publicUrl(config)), { failed })
  keepSealed(feed, failed)
}
