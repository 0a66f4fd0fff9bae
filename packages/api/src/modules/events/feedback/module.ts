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
  operations: feedbackOperations
})
