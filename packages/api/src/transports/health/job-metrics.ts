import { sql } from 'drizzle-orm'
import { Gauge, type Registry } from 'prom-client'
import type { Database } from '../../platform/database/database.ts'

type Row = {
  job: string
  runs: number
  failures: number
  last: number | null
  failed: number | null
  next: number | null
  took: number | null
}

const seconds = (column: string) => sql.raw(`extract(epoch from ${column})::float8`)

const readRuns = (db: Database) =>
  db.run<Row>(sql`
    select job, run_count as runs, failure_count as failures, ${seconds('succeeded_at')} as last, ${seconds('failed_at')} as failed,
      ${seconds('next_at')} as next, took_ms / 1000.0::float8 as took
    from job_runs order by job`)

const GAUGES: [name: string, help: string, of: keyof Omit<Row, 'job'>][] = [
  ['job_runs', 'Number of runs of a job, in any process.', 'runs'],
  ['job_failures', 'Number of failed runs of a job, in any process.', 'failures'],
  ['job_last_success_timestamp_seconds', 'When a job last succeeded.', 'last'],
  ['job_last_failure_timestamp_seconds', 'When a job last failed.', 'failed'],
  ['job_next_run_timestamp_seconds', 'When a job is next scheduled to run.', 'next'],
  ['job_last_duration_seconds', 'Duration of the last successful run of a job.', 'took']
]

/** Tells how the jobs fare, whichever process runs them. While the database does not answer, nothing is told of them. */
export const watchJobs = (registry: Registry, db: Database) => {
  const gauges = GAUGES.map(([name, help, of]) => {
    const gauge = new Gauge({ name, help, labelNames: ['job'], registers: [registry] })
    return { gauge, of }
  })
  return async () => {
    const rows = await readRuns(db).catch(() => [])
    for (const { gauge, of } of gauges) {
      gauge.reset()
      for (const row of rows) if (row[of] !== null) gauge.set({ job: row.job }, row[of])
    }
  }
}
