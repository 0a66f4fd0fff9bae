import { sql } from 'drizzle-orm'
import { portalOf } from '../../../core/access/subject.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { digestModel } from './model.ts'
import { digestOperations } from './operations.ts'
import { digests as table } from './table.ts'
import { writeDigests } from './write.ts'

export const digests = defineModule({
  name: 'digests',
  personal: [personal(table, { words: ['content'] })],
  operations: digestOperations,
  subjects: {
    digest: {
      model: digestModel,
      activity: digestModel.visible,
      relatesTo: id => ({ portals: portalOf(sql`d.portal_id`), from: sql`digests d where d.id = ${id}` })
    }
  },
  jobs: [
    {
      name: 'write-digests',
      description: 'Writes the weekly digests of portals, and queues them for their admins.',
      schedule: '30 5 * * 1',
      expireInSeconds: 1800,
      run: writeDigests
    }
  ]
})
