import { defineModule } from '../../../core/module/module.ts'
import { importOperations } from './operations.ts'
import { pruneImportRows } from './prune.ts'
import { directoryRowKinds } from './row-kinds.ts'

export const imports = defineModule({
  name: 'imports',
  operations: importOperations,
  rowKinds: directoryRowKinds,
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
