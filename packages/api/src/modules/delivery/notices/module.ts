import { sql } from 'drizzle-orm'
import { portalOf } from '../../../core/access/subject.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { noticeModel } from './model.ts'
import { noticeOperations } from './operations.ts'
import { notices as table } from './table.ts'
import { tasks } from './tasks.ts'

export const notices = defineModule({
  name: 'notices',
  personal: [
    personal(table, {
      people: {
        personId: {
          erasure: 'deleted',
          holds: ['id', 'kind', 'values', 'status', 'channel', 'failure', 'createdAt', 'deliveredAt']
        }
      },
      words: ['values', 'failure', 'handedOver']
    })
  ],
  operations: noticeOperations,
  tasks,
  subjects: {
    notice: {
      model: noticeModel,
      activity: noticeModel.visible,
      relatesTo: id => ({
        community: sql`n.community_id`,
        person: sql`n.person_id`,
        portals: portalOf(sql`n.portal_id`),
        page: sql`n.page_id`,
        from: sql`notices n where n.id = ${id}`
      })
    }
  }
})
