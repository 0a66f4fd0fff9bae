import type { Config } from '../config/config.ts'
import type { Store } from '../database/database.ts'

/** Where a job says what happened. */
export type Log = Record<'info' | 'warn' | 'error', (what: object, message: string) => void>

/** What a job works with. */
export type JobContext = {
  store: Store
  config: Config
  /** The moment for which it runs: what it decides about time, it decides by this. */
  now: Date
  log: Log
  /** Says when to stop: the process ends, or the job has taken longer than it may. What is begun is done again later. */
  signal: AbortSignal
  /** What a request for it said. */
  data: Readonly<Record<string, unknown>>
}

/**
 * Something that the service does by itself. It may be stopped at any point and run again, so what it does is done in
 * transactions and guarded by unique keys. Only one process runs it at a time.
 */
export type Job = {
  /** Its name in logs and metrics: `prune-imports`. */
  name: string
  description: string
  /** When it runs (cron, in the time zone of the service). After a downtime in which it should have run, it runs once at the start. */
  schedule?: string
  /** Whether it also runs when the change feed has more to read: for work that keeps positions of its own. */
  onChange?: boolean
  /** After how many seconds it also runs, where a minute of its schedule would be too long. */
  everySeconds?: number
  /** The longest it may take. */
  expireInSeconds: number
  /** How often it is tried again after a failure; 5 times unless said otherwise, with growing pauses. */
  retries?: number
  /** Does it; what it answers is logged. */
  run(context: JobContext): Promise<object | undefined>
}
