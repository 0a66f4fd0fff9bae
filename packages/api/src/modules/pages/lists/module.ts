import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { pageListModel } from './model.ts'
import { pageListOperations } from './operations.ts'
import { pageLists as table } from './table.ts'

export const pageLists = defineModule({
  name: 'page lists',
  personal: [personal(table, { words: ['name'] })],
  operations: pageListOperations,
  subjects: {
    page_list: {
      model: pageListModel,
      activity: pageListModel.visible,
      relatesTo: id => ({
        portals: sql`array[l.portal_id]`,
        from: sql`page_lists l where l.id = ${id}`
      })
    }
  },
  constraints: {
    page_lists_name_key: {
      code: 'CONFLICT',
      pointer: '/name',
      detail: 'The portal already has a list of this name. Choose another name, or set the pages of that list.'
    }
  }
})
