import { AttendanceSource, AttendanceStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { occurrences } from '../occurrences/table.ts'

/** Who was at which date. The start is that of the date, with which it moves. */
export const attendances = pgTable(
  'attendances',
  {
    id: id(),
    occurrenceId: uuid().notNull(),
    startsAt: instant().notNull(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    status: choice(AttendanceStatus).notNull(),
    source: choice(AttendanceSource).notNull(),
    recordedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    ...stamps
  },
  t => [
    foreignKey({
      name: 'attendances_occurrence_fkey',
      columns: [t.startsAt, t.occurrenceId],
      foreignColumns: [occurrences.startsAt, occurrences.id]
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    unique('attendances_person_key').on(t.occurrenceId, t.personId),
    oneOf('attendances_status_check', t.status, AttendanceStatus),
    oneOf('attendances_source_check', t.source, AttendanceSource),
    index('attendances_community_idx').on(t.communityId, t.startsAt, t.id),
    index('attendances_person_idx').on(t.personId, t.startsAt, t.id),
    index('attendances_status_idx').on(t.status, t.startsAt, t.id),
    index('attendances_starts_at_idx').on(t.startsAt, t.id),
    index('attendances_created_at_idx').on(t.createdAt, t.id),
    index('attendances_updated_at_idx').on(t.updatedAt, t.id),
    index('attendances_recorded_by_idx').on(t.recordedById).where(sql`recorded_by_id is not null`)
  ]
)
