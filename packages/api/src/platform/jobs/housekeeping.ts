import { type SQL, sql } from 'drizzle-orm'
import type { JobContext } from './job.ts'

const AT_ONCE = 10_000

/** Deletes what a statement finds, some thousands at a time, so that nobody waits for it. */
export const deleteInPortions = async ({ store, signal }: JobContext, remove: (most: number) => SQL) => {
  let deleted = 0
  while (!signal.aborted) {
    const [{ count }] = (await store.run<{ count: number }>(
      sql`with gone as (${remove(AT_ONCE)} returning 1) select count(*)::int as count from gone`
    )) as [{ count: number }]
    deleted += count
    if (count < AT_ONCE) break
  }
  return { deleted }
}

/** The moment that lies so long before a job's. */
export const before = ({ now }: JobContext, interval: string) =>
  sql`${now.toISOString()}::timestamptz - ${interval}::interval`
