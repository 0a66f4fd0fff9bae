import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { monitorOperations } from './operations.ts'
import { pageChecks } from './table.ts'

export const monitor = defineModule({
  name: 'monitor',
  personal: [personal(pageChecks, { words: ['title', 'headings'] })],
  operations: monitorOperations
})
