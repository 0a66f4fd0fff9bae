import { sql } from 'drizzle-orm'
import { portalOf } from '../../../core/access/subject.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { calendarTokenModel } from './model.ts'
import { calendarTokenOperations } from './operations.ts'
import { calendarTokens as table } from './table.ts'

export const calendarTokens = defineModule({
  name: 'calendarTokens',
  personal: [
    personal(table, {
      people: { personId: { erasure: 'deleted', holds: ['id', 'name', 'lastUsedAt', 'createdAt'] } },
      words: ['name']
    })
  ],
  operations: calendarTokenOperations,
  subjects: {
    calendar_token: {
      model: calendarTokenModel,
      activity: calendarTokenModel.visible,
      relatesTo: id => ({
        person: sql`k.person_id`,
        portals: portalOf(sql`k.portal_id`),
        from: sql`calendar_tokens k where k.id = ${id}`
      })
    }
  }
})
