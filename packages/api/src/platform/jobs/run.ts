import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import type { Job, JobContext } from './job.ts'
import type { JobLocks } from './locks.ts'

const WAIT_MS = 1000

const noteSuccess = (db: Database, job: string, took: number, nextAt: Date | null) =>
  db.run(sql`
    insert into job_runs (job, run_count, succeeded_at, took_ms, next_at) values (${job}, 1, now(), ${took}, ${nextAt?.toISOString() ?? null}::timestamptz)
    on conflict (job) do update set run_count = job_runs.run_count + 1, succeeded_at = now(), took_ms = excluded.took_ms,
      next_at = coalesce(excluded.next_at, job_runs.next_at), updated_at = now()`)

const noteFailure = (db: Database, job: string, failure: string) =>
  db.run(sql`
    insert into job_runs (job, run_count, failure_count, failed_at, failure) values (${job}, 1, 1, now(), ${failure})
    on conflict (job) do update set run_count = job_runs.run_count + 1, failure_count = job_runs.failure_count + 1,
      failed_at = now(), failure = excluded.failure, updated_at = now()`)

/** Runs a job that nobody else is running, and notes how it went. Undefined where somebody else runs it. */
export const runAlone = async (
  job: Job,
  context: JobContext,
  locks: JobLocks,
  nextAt: Date | null
): Promise<object | undefined> => {
  const release = await locks.take(job.name)
  if (!release) return undefined
  const started = performance.now()
  try {
    const done = (await job.run(context)) ?? {}
    await noteSuccess(context.store, job.name, Math.round(performance.now() - started), nextAt)
    return done
  } catch (error) {
    if (!context.signal.aborted) {
      const said = error instanceof Error ? error.message : String(error)
      await noteFailure(context.store, job.name, said.slice(0, 1000)).catch(() => undefined)
    }
    throw error
  } finally {
    await release()
  }
}

/** Runs a job as soon as nobody else is running it any more. */
export const runInTurn = async (...work: Parameters<typeof runAlone>): Promise<object> => {
  const [, { signal }] = work
  for (;;) {
    const done = await runAlone(...work)
    if (done) return done
    await wait(WAIT_MS, undefined, { signal })
  }
}
