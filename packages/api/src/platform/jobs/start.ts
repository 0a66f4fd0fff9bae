import type { Config } from '../config/config.ts'
import type { Store } from '../database/database.ts'
import type { Feed } from '../feed/feed.ts'
import { follower } from '../feed/follower.ts'
import type { Job, JobContext, Log } from './job.ts'
import { jobLocks } from './locks.ts'
import { arrange, nextRun, openQueue } from './queue.ts'
import { runAlone, runInTurn } from './run.ts'

const PATIENCE_MS = 8000
const POLL_SECONDS = 2

/**
 * Runs the jobs in this process. Answers how to stop: jobs at work are told and have some seconds to come to a good end;
 * what they leave is taken up by another process, or at the next start.
 */
export const startJobs = async (
  store: Store,
  feed: Feed,
  config: Config,
  log: Log,
  jobs: readonly Job[]
): Promise<() => Promise<void>> => {
  const stopping = new AbortController()
  const locks = jobLocks(store)
  const boss = openQueue(store, log)
  const contextOf = (signal: AbortSignal, data: object | null): JobContext => ({
    store,
    config,
    now: new Date(),
    log,
    signal,
    data: { ...data }
  })

  await boss.start()
  await arrange(boss, jobs)
  for (const job of jobs) {
    await boss.work<object | null>(job.name, { pollingIntervalSeconds: POLL_SECONDS }, async ([asked]) => {
      const signal = AbortSignal.any([stopping.signal, asked!.signal])
      const done = await runInTurn(job, contextOf(signal, asked!.data), locks, nextRun(boss, job))
      log.info({ job: job.name, done }, 'a job is done')
      return done
    })
  }

  const followerOf = (job: Job) =>
    follower(
      async () => (await runAlone(job, contextOf(stopping.signal, null), locks, null)) !== undefined,
      error => log.error({ job: job.name, err: error }, 'a job failed'),
      stopping.signal
    )
  const followers = jobs
    .filter(({ onChange, everySeconds }) => onChange || everySeconds)
    .map(job => ({ job, ...followerOf(job) }))
  const timers = followers.flatMap(({ job, wake }) =>
    job.everySeconds ? setInterval(wake, job.everySeconds * 1000) : []
  )
  for (const { job, wake } of followers) if (job.onChange) feed.follow(wake)

  return async () => {
    for (const timer of timers) clearInterval(timer)
    stopping.abort()
    await Promise.all([boss.stop({ timeout: PATIENCE_MS }), ...followers.map(({ settled }) => settled())])
    await locks.close()
  }
}
