import { sql } from 'drizzle-orm'
import { before, deleteInPortions } from '../../platform/jobs/housekeeping.ts'
import type { JobContext } from '../../platform/jobs/job.ts'

/** Forgets the answers that no repetition of a request gets any more. */
export const pruneIdempotencyKeys = (context: JobContext) =>
  deleteInPortions(
    context,
    most => sql`
      delete from idempotency_keys where ctid = any (array(
        select ctid from idempotency_keys where created_at < ${before(context, '24 hours')} limit ${most}))`
  )
