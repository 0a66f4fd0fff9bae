import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { feedbackOperations } from './operations.ts'
import { feedbackSummaries, feedback as table } from './table.ts'

export const feedback = defineModule({
  name: 'feedback',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'emptied',
          holds: ['id', 'occurrenceId', 'rating', 'comment', 'createdAt'],
          confided: sql`true`
        }
      },
      words: ['comment']
    }),
    personal(feedbackSummaries, { words: ['comments'] })
  ],
  retention: [
    {
      setting: 'KEEP_FEEDBACK',
      what: 'feedback',
      after: 'The authors and their comments are emptied; the summary of the occurrence stays.',
      forget: (before, most) => sql`
        with gone as (
          update feedback set person_id = null, comment = null where id = any (array(
            select f.id from feedback f join occurrences o on o.id = f.occurrence_id
            where o.starts_at < ${before} and num_nonnulls(f.person_id, f.comment) > 0 limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: feedbackOperations
})
