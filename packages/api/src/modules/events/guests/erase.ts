import { sql } from 'drizzle-orm'
import { before, deleteInPortions } from '../../../platform/jobs/housekeeping.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'

/**
 * Deletes guests 30 days after their occurrence ended; their seats stay, without a name. Those who have not confirmed are deleted after
 * 24 hours, and those whose occurrence was deleted once they have heard of it.
 */
export const eraseGuests = (context: JobContext) =>
  deleteInPortions(
    context,
    most => sql`
      delete from guests where ctid = any (array(
        select g.ctid from guests g left join occurrences o on o.id = g.occurrence_id
        where o.ends_at <= ${before(context, '30 days')} or g.registered_at <= ${before(context, '24 hours')}
          and not exists (select from rsvps r where r.guest_id = g.id) and not exists (select from invitations i where i.guest_id = g.id)
          and not exists (select from notices n where n.guest_id = g.id and n.status = 'pending')
        limit ${most}))`
  )
