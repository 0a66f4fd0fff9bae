import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { readCsv } from './csv.ts'
import { readNdjson } from './ndjson.ts'
import { importOperations } from './operations.ts'
import { pruneImportRows } from './prune.ts'
import { directoryRowKinds } from './row-kinds.ts'
import { importRows } from './table.ts'

export const imports = defineModule({
  name: 'imports',
  personal: [
    personal(importRows, {
      people: {
        recordId: {
          erasure: 'emptied',
          with: ['key'],
          holds: ['importId', 'kind', 'key', 'outcome'],
          names: (record, person) =>
            sql`${record} in (select ${person} union all select id from memberships where person_id = ${person})`
        }
      },
      words: ['key', 'errors', 'notes']
    })
  ],
  operations: importOperations,
  rowKinds: directoryRowKinds,
  importReaders: { 'application/x-ndjson': readNdjson, 'text/csv': readCsv },
  jobs: [
    {
      name: 'prune-import-rows',
      description: 'Deletes the results of the rows of an import 30 days after it ends.',
      schedule: '41 2 * * *',
      expireInSeconds: 1800,
      run: pruneImportRows
    }
  ]
})
