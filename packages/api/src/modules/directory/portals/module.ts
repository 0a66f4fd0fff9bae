import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { portalModel } from './model.ts'
import { portalOperations } from './operations.ts'
import { portals as table } from './table.ts'

export const portals = defineModule({
  name: 'portals',
  personal: [personal(table, { people: { adminIds: { erasure: 'removed', holds: ['id', 'name'] } } })],
  operations: portalOperations,
  subjects: { portal: { model: portalModel, relatesTo: id => ({ portals: sql`array[${id}]` }) } },
  relations: {
    portal_admin: {
      words: 'the admins of its portal',
      holds: (subject, person) =>
        sql`exists (select from portals p where p.admin_ids @> array[${person}] and p.id = any (${subject.portals}))`
    }
  },
  constraints: {
    portals_slug_key: { code: 'SLUG_TAKEN', pointer: '/slug' },
    portals_named: { code: 'PORTAL_IN_USE' }
  }
})
