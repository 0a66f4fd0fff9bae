import { RepresentativeRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, origin, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { people } from '../../directory/people/table.ts'
import { pages } from '../pages/table.ts'

/** Who maintained which page when: terms, as history. */
export const representatives = pgTable(
  'representatives',
  {
    id: id(),
    pageId: uuid()
      .notNull()
      .references(() => pages.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    role: choice(RepresentativeRole).notNull(),
    startedOn: day().notNull().default(sql`today()`),
    endedOn: day(),
    awayFrom: day(),
    awayUntil: day(),
    standInId: uuid().references(() => people.id, { onDelete: 'set null' }),
    ...origin,
    ...stamps
  },
  t => [
    unique('representatives_origin_key').on(t.source, t.externalKey),
    oneOf('representatives_role_check', t.role, RepresentativeRole),
    check('representatives_order_check', sql`${t.endedOn} >= ${t.startedOn}`),
    check('representatives_leave_check', sql`${t.awayUntil} >= ${t.awayFrom}`),
    uniqueIndex('representatives_role_key').on(t.pageId, t.role).where(sql`${t.endedOn} is null`),
    uniqueIndex('representatives_person_key').on(t.pageId, t.personId).where(sql`${t.endedOn} is null`),
    index('representatives_page_idx').on(t.pageId, t.startedOn),
    index('representatives_started_on_idx').on(t.startedOn, t.id),
    index('representatives_created_at_idx').on(t.createdAt, t.id),
    index('representatives_updated_at_idx').on(t.updatedAt, t.id),
    index('representatives_person_idx').on(t.personId),
    index('representatives_stand_in_idx').on(t.standInId)
  ]
)
