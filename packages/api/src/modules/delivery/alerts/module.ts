import { defineModule } from '../../../core/module/module.ts'
import { alertFailures } from './alert.ts'
import { moot, tasks } from './failing.ts'

export const alerts = defineModule({
  name: 'alerts',
  moot,
  tasks,
  jobs: [
    {
      name: 'alert-failures',
      description: 'Tells the admins of portals about webhooks and mails that do not arrive, once for each cause.',
      schedule: '20 * * * *',
      expireInSeconds: 600,
      run: alertFailures
    }
  ]
})
