import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import * as en from '../words.en.ts'
import { checkPages } from './check-pages.ts'
import { findingModel } from './model.ts'
import { governanceOperations } from './operations.ts'
import { findingChanges, findings } from './table.ts'
import { tasks } from './tasks.ts'

export const evaluation = defineModule({
  name: 'evaluation',
  personal: [
    personal(findings, { words: ['message', 'evidence', 'remedy', 'nextStep'] }),
    personal(findingChanges, { words: ['message', 'evidence'] })
  ],
  operations: governanceOperations,
  subjects: {
    finding: {
      model: findingModel,
      activity: findingModel.visible,
      relatesTo: id => ({
        community: sql`f.community_id`,
        portals: sql`array[f.portal_id]`,
        page: sql`f.page_id`,
        from: sql`findings f where f.id = ${id}`
      })
    }
  },
  jobs: [
    {
      name: 'check-pages',
      description: 'Fetches the pages that are due for a check, and judges what it saw.',
      schedule: '* * * * *',
      expireInSeconds: 1800,
      run: checkPages
    }
  ],
  tasks,
  words: { en }
})
