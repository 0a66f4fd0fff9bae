import { defineModule } from '../../../core/module/module.ts'
import { simulatePortal } from './operations.ts'

export const simulations = defineModule({
  name: 'simulations',
  operations: [simulatePortal]
})
