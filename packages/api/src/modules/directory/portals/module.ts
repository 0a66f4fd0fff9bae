import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { portalModel } from './model.ts'
import { portalOperations } from './operations.ts'

export const portals = defineModule({
  name: 'portals',
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
