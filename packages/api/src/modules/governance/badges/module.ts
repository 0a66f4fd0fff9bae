import { defineModule } from '../../../core/module/module.ts'
import { badgeOperations } from './operations.ts'

export const badges = defineModule({
  name: 'badges',
  operations: badgeOperations
})
