import { defineModule } from '../../../core/module/module.ts'
import { scorecardOperations } from './operations.ts'

export const scorecards = defineModule({
  name: 'scorecards',
  operations: scorecardOperations
})
