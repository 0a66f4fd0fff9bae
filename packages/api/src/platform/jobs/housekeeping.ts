import { type SQL, sql } from 'drizzle-orm'
import type { JobContext } from './job.ts'

const AT_ONCE = 10_000

/** Deletes what a statement finds, some thousands at a time, so that nobody waits for it. */
const inPortions = async ({ store, signal }: JobContext, remove: (most: number) => SQL) => {
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

const before = ({ now }: JobContext, interval: string) => sql`${now.toISOString()}::timestamptz - ${interval}::interval`

/** Forgets the answers that no repetition of a request gets any more. */
export const pruneIdempotencyKeys = (context: JobContext) =>
  inPortions(
    context,
    most => sql`
      delete from idempotency_keys where ctid = any (array(
        select ctid from idempotency_keys where created_at < ${before(context, '24 hours')} limit ${most}))`
  )

/** Forgets what was done with each row of imports that are long over; what they did in all stays. */
export const pruneImportRows = (context: JobContext) =>
  inPortions(
    context,
    most => sql`
      delete from import_rows where ctid = any (array(
        select r.ctid from import_rows r join imports i on i.id = r.import_id
        where i.seen_at < ${before(context, '30 days')} limit ${most}))`
  )

/** Forgets what webhooks were told, 30 days after it arrived; dead letters stay. */
export const pruneDeliveries = (context: JobContext) =>
  inPortions(
    context,
    most => sql`
      delete from webhook_deliveries where ctid = any (array(
        select ctid from webhook_deliveries where status = 'delivered' and delivered_at < ${before(context, '30 days')} limit ${most}))`
  )
