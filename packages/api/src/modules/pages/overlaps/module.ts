import { defineModule } from '../../../core/module/module.ts'
import { overlapOperations } from './operations.ts'

export const overlaps = defineModule({
  name: 'overlaps',
  operations: overlapOperations
})
