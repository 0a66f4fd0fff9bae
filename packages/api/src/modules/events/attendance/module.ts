import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { attendanceCounts } from './counts.ts'
import { attendanceRows } from './import.ts'
import { attendanceModel } from './model.ts'
import { attendanceOperations } from './operations.ts'
import { attendances as table } from './table.ts'

const HOLDS = ['id', 'communityId', 'occurrenceId', 'startsAt', 'status', 'source'] as const

export const attendance = defineModule({
  name: 'attendance',
  personal: [
    personal(table, {
      people: {
        personId: { erasure: 'deleted', holds: HOLDS },
        recordedById: { erasure: 'emptied', holds: ['id', 'communityId', 'occurrenceId', 'startsAt'] }
      }
    })
  ],
  operations: attendanceOperations,
  rowKinds: { attendance: attendanceRows },
  extensions: [
    {
      model: occurrenceModel,
      fields: { attendanceCounts },
      edges: { attendance: listBy<typeof table>('occurrenceId', () => attendanceModel, 'Who was there.') }
    },
    {
      model: personModel,
      edges: { attendance: listBy<typeof table>('personId', () => attendanceModel, 'Where this person was.') }
    }
  ],
  subjects: {
    attendance: {
      model: attendanceModel,
      activity: attendanceModel.visible,
      relatesTo: id => ({
        community: sql`a.community_id`,
        person: sql`a.person_id`,
        portals: sql`c.portal_ids`,
        from: sql`attendances a join communities c on c.id = a.community_id where a.id = ${id}`
      })
    }
  }
})
