import { defineModule } from '../../../core/module/module.ts'
import { importOperations } from './operations.ts'
import { pruneImportRows } from './prune.ts'

export const imports = defineModule({
  name: 'imports',
  operations: importOperations,
  jobs: [
    {
      name: 'prune-import-rows',
      description: 'Forgets what was done with each row of an import 30 days after its end.',
      schedule: '41 2 * * *',
      expireInSeconds: 1800,
      run: pruneImportRows
    }
  ]
})
