import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { monitorOperations } from './operations.ts'
import { pageChecks, pageWatches } from './table.ts'

export const monitor = defineModule({
  name: 'monitor',
  personal: [
    personal(pageChecks, {
      words: ['title', 'headings', 'message', 'finalUrl', 'brokenLinks', 'brokenImages', 'markings']
    }),
    personal(pageWatches, { words: ['memory'] })
  ],
  operations: monitorOperations
})
