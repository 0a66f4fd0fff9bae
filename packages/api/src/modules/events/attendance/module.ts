import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { personModel } from '../../directory/people/model.ts'
import { hostFor } from '../events/visible.ts'
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
  retention: [
    {
      setting: 'KEEP_ATTENDANCE',
      what: 'attendance',
      after: 'The records are deleted; the people are counted without their names.',
      forget: (before, most) => sql`
        with gone as (
          delete from attendances where id = any (array(select id from attendances where starts_at < ${before} limit ${most}))
          returning occurrence_id, status),
        counted as (
          update occurrences o set unmatched_count = coalesce(o.unmatched_count, 0) + g.count
          from (select occurrence_id, count(*)::int as count from gone where status = 'attended' group by 1) g where o.id = g.occurrence_id)
        select count(*)::int as count from gone`
    }
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
      // To those who record it, and so to no one by being on record.
      relatesTo: (id, person) => ({
        community: hostFor(person),
        person: sql`case when ${person} = any (o.organiser_ids || o.facilitator_ids) then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`attendances a join occurrences o on o.id = a.occurrence_id join events e on e.id = o.event_id join communities c on c.id = e.community_id
          where a.id = ${id}`
      })
    }
  }
})
