import { defineModule } from '../../../core/module/module.ts'
import { extensions } from './model.ts'
import { scorecardOperations } from './operations.ts'

export const scorecards = defineModule({
  name: 'scorecards',
  operations: scorecardOperations,
  extensions
})
