import { Attendance, AttendanceQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrencesOfEvents } from '../events/filters.ts'
import { events, isShared } from '../events/table.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { attendances } from './table.ts'
import { visibleAttendances } from './visible.ts'

export const attendanceModel: Model<typeof Attendance> = defineModel({
  name: 'Attendance',
  schema: Attendance,
  query: AttendanceQuery,
  table: attendances,
  edges: {
    occurrence: { to: () => occurrenceModel, by: 'occurrenceId' },
    person: { to: () => personModel, by: 'personId' },
    recordedBy: { to: () => personModel, by: 'recordedById' }
  },
  visible: visibleAttendances,
  filters: {
    occurrence: { to: () => occurrenceModel, where: (t, { occurrence }) => eq(t.occurrenceId, occurrence) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    // What is held with others belongs to the community that owns it, and is looked for by itself.
    community: {
      to: () => communityModel,
      where: (t, { community }) =>
        sql`(${eq(t.communityId, community)} or ${t.occurrenceId} = ${occurrencesOfEvents(sql`${isShared(events)} and ${events.hostIds} && ${community.list}`)})`
    },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { startsAt: t => t.startsAt, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

export const attendanceWriteModel: WriteModel = {
  model: attendanceModel,
  upsertKey: ['occurrence_id', 'person_id']
}
