import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { monitorOperations } from './operations.ts'
import { pageChecks, pageWatches } from './table.ts'

export const monitor = defineModule({
  name: 'monitor',
  personal: [
    personal(pageChecks, {
      words: ['title', 'headings', 'message', 'finalUrl', 'brokenLinks', 'brokenImages', 'markings']
    }),
    personal(pageWatches, { words: ['memory'] })
  ],
  retention: [
    {
      setting: 'KEEP_PAGE_CHECKS',
      what: 'checks of pages',
      after:
        'The title, the headings, the markings and the final address are emptied, but for the last check that read the page; outcomes and counts stay.',
      forget: (before, most) => sql`select forget_page_checks(${before}, ${most}) as count`
    }
  ],
  operations: monitorOperations
})
