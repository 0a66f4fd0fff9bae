import { sql } from 'drizzle-orm'
import { before, deleteInPortions } from '../../../platform/jobs/housekeeping.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'

/** Forgets what was done with each row of imports that are long over; what they did in all stays. */
export const pruneImportRows = (context: JobContext) =>
  deleteInPortions(
    context,
    most => sql`
      delete from import_rows where ctid = any (array(
        select r.ctid from import_rows r join imports i on i.id = r.import_id
        where i.seen_at < ${before(context, '30 days')} limit ${most}))`
  )
