import { sql } from 'drizzle-orm'
import { before, deleteInPortions } from '../../../platform/jobs/housekeeping.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'

/** Forgets what webhooks were told, 30 days after it arrived; dead letters stay. */
export const pruneDeliveries = (context: JobContext) =>
  deleteInPortions(
    context,
    most => sql`
      delete from webhook_deliveries where ctid = any (array(
        select ctid from webhook_deliveries where status = 'delivered' and delivered_at < ${before(context, '30 days')} limit ${most}))`
  )
