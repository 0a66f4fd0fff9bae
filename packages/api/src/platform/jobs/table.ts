import { sql } from 'drizzle-orm'
import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { instant } from '../database/columns.ts'

/** How each job fares: one row a job, kept by whoever runs it. */
export const jobRuns = pgTable('job_runs', {
  job: text().primaryKey(),
  runCount: integer().notNull().default(0),
  failureCount: integer().notNull().default(0),
  succeededAt: instant(),
  failedAt: instant(),
  failure: text(),
  tookMs: integer(),
  nextAt: instant(),
  updatedAt: instant().notNull().default(sql`now()`)
})
