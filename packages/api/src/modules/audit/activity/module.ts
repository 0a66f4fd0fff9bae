import { defineModule } from '../../../core/module/module.ts'
import { consumers } from './chain.ts'
import { activityOperations } from './operations.ts'

export const activity = defineModule({
  name: 'activity',
  operations: activityOperations,
  consumers
})
