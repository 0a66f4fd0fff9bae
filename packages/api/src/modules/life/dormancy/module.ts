import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { proposeRest } from './propose.ts'
import { tasks } from './tasks.ts'

export const dormancy = defineModule({
  name: 'dormancy',
  jobs: [
    {
      name: 'propose-rest',
      description: 'Proposes to the people of communities that look dormant to let them rest.',
      schedule: '50 4 * * *',
      expireInSeconds: 600,
      run: proposeRest
    }
  ],
  moot: {
    dormancy_proposed: sql`not exists (select from dormancy_proposals d where d.community_id = n.community_id)`
  },
  tasks
})
