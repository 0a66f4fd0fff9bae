import { defineModule } from '../../../core/module/module.ts'
import { chartOperations } from './operations.ts'

export const charts = defineModule({
  name: 'charts',
  operations: chartOperations
})
