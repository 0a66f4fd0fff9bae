import { sql } from 'drizzle-orm'
import { portalOf } from '../../core/access/subject.ts'
import { defineModule } from '../../core/module/module.ts'
import { personal } from '../../core/module/personal.ts'
import { keyModel } from './model.ts'
import { keyOperations } from './operations.ts'
import { pruneIdempotencyKeys } from './prune.ts'
import { keys as table } from './table.ts'

export const keys = defineModule({
  name: 'keys',
  personal: [personal(table, { words: ['name'] })],
  operations: keyOperations,
  subjects: {
    key: {
      model: keyModel,
      relatesTo: id => ({ portals: portalOf(sql`k.portal_id`), from: sql`keys k where k.id = ${id}` })
    }
  },
  jobs: [
    {
      name: 'prune-idempotency-keys',
      description: 'Deletes the responses stored for an Idempotency-Key after 24 hours.',
      schedule: '17 * * * *',
      expireInSeconds: 600,
      run: pruneIdempotencyKeys
    }
  ]
})
