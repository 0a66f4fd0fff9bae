import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { communityModel } from './model.ts'
import { communityOperations } from './operations.ts'

export const communities = defineModule({
  name: 'communities',
  operations: communityOperations,
  subjects: {
    community: {
      model: communityModel,
      relatesTo: id => ({
        community: sql`c.id`,
        portals: sql`c.portal_ids`,
        from: sql`communities c where c.id = ${id}`
      })
    }
  },
  constraints: {
    communities_slug_key: { code: 'SLUG_TAKEN', pointer: '/slug' },
    communities_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    communities_parent_circle: {
      code: 'RULE_BROKEN',
      pointer: '/parent',
      detail: 'A community cannot be a part of itself. Choose a parent that is not one of its own parts.'
    }
  }
})
