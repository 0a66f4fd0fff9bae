import { defineModule } from '../../../core/module/module.ts'
import { pageTableOperations } from './operations.ts'

export const pageTable = defineModule({
  name: 'page table',
  operations: pageTableOperations
})
