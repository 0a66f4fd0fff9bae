import { defineModule } from '../../../core/module/module.ts'
import { findingTableOperations } from './operations.ts'

export const findingTable = defineModule({
  name: 'finding table',
  operations: findingTableOperations
})
