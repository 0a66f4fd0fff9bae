import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { attestationInMail } from '../../pages/representatives/attestation-link.ts'
import * as en from '../words.en.ts'
import { checkPages } from './check-pages.ts'
import { maintain } from './job.ts'
import { ladder } from './ladder.ts'
import { moot, remaining } from './moot.ts'
import { maintenanceOperations } from './operations.ts'
import { evaluateEverything, reevaluate, reevaluatePages } from './reevaluate-on-change.ts'
import { maintenanceSteps } from './table.ts'
import { tasks } from './tasks.ts'

// Of an import, what was changed often is evaluated once.
const EVALUATED_TOGETHER = 100_000

export const maintenance = defineModule({
  name: 'maintenance',
  personal: [
    personal(maintenanceSteps, {
      people: { personId: { erasure: 'emptied', holds: ['pageId', 'from', 'to', 'reason', 'at'] } },
      words: ['reason']
    })
  ],
  operations: maintenanceOperations,
  lifecycles: { ladder: { lifecycle: ladder, page: 'governance/maintenance.md' } },
  jobs: [
    {
      name: 'check-pages',
      description: 'Fetches the pages that are due for a check, and evaluates the results.',
      schedule: '* * * * *',
      expireInSeconds: 1800,
      run: checkPages
    },
    {
      name: 'evaluate',
      description: 'Evaluates every page and community against the rule packs of its portals.',
      schedule: '5 3 * * *',
      expireInSeconds: 3600,
      run: evaluateEverything
    },
    {
      name: 'maintain',
      description: 'Takes the time-based steps of reminders and cases.',
      schedule: '25 * * * *',
      expireInSeconds: 1800,
      run: maintain
    }
  ],
  // Of those notices that ask for a look at the page.
  mailLinks: {
    page_due_soon: attestationInMail,
    page_overdue: attestationInMail,
    page_second_notice: attestationInMail,
    page_final_notice: attestationInMail,
    suspension_proposed: attestationInMail,
    page_suspended: attestationInMail
  },
  moot,
  remaining,
  tasks,
  beforeSending: reevaluatePages,
  consumers: { evaluation: { handler: () => reevaluate, most: EVALUATED_TOGETHER } },
  words: { en }
})
