import { defineModule } from '../../../core/module/module.ts'
import { forgetRecords } from './forget.ts'

export const retention = defineModule({
  name: 'retention',
  jobs: [
    {
      name: 'forget-records',
      description: 'Removes the names of people from old records, or deletes these, as the settings `KEEP_…` say.',
      schedule: '10 2 * * *',
      expireInSeconds: 3600,
      run: forgetRecords
    }
  ]
})
