import { defineModule } from '../../../core/module/module.ts'
import { monitorOperations } from './operations.ts'

export const monitor = defineModule({
  name: 'monitor',
  operations: monitorOperations
})
