import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { waivers as table } from '../evaluation/table.ts'
import { waiverModel } from './model.ts'
import { waiverOperations } from './operations.ts'

export const waivers = defineModule({
  name: 'waivers',
  personal: [
    personal(table, {
      people: {
        grantedById: { erasure: 'emptied', holds: ['id', 'rule', 'why', 'until', 'createdAt'] },
        revokedById: { erasure: 'emptied', holds: ['id', 'rule', 'revokedWhy', 'revokedAt'] }
      },
      words: ['why', 'revokedWhy']
    })
  ],
  operations: waiverOperations,
  subjects: {
    waiver: {
      model: waiverModel,
      activity: waiverModel.visible,
      relatesTo: id => ({
        community: sql`w.community_id`,
        portals: sql`array[w.portal_id]`,
        page: sql`w.page_id`,
        from: sql`waivers w where w.id = ${id}`
      })
    }
  }
})
