import { defineModule } from '../../../core/module/module.ts'
import { taskOperations } from './operations.ts'

export const tasks = defineModule({
  name: 'tasks',
  operations: taskOperations
})
