import { defineModule } from '../../../core/module/module.ts'
import { dryRunOperation } from './operations.ts'

export const dryRuns = defineModule({
  name: 'dry runs',
  operations: [dryRunOperation]
})
