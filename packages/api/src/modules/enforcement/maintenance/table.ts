import { Maintenance, NoticeKind } from '@guildhall/schema'
import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, words } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import type { Said } from '../../../platform/messages.ts'
import { people } from '../../directory/people/table.ts'
import { pages } from '../../pages/pages/table.ts'
import { infractions } from '../infractions/table.ts'

/** The steps of pages on the ladder of maintenance; only added to. */
export const maintenanceSteps = pgTable(
  'maintenance_steps',
  {
    id: id(),
    pageId: uuid()
      .notNull()
      .references(() => pages.id, { onDelete: 'cascade' }),
    from: choice(Maintenance).notNull(),
    to: choice(Maintenance).notNull(),
    at: instant().notNull(),
    // What a person wrote, or a message of the service.
    reason: jsonb().$type<Said>().notNull(),
    notice: choice(NoticeKind),
    // The rules among the page’s gates that failed or warned then.
    causes: words(),
    infractionId: uuid().references(() => infractions.id, { onDelete: 'set null' }),
    personId: uuid().references(() => people.id, { onDelete: 'set null' })
  },
  t => [
    oneOf('maintenance_steps_from_check', t.from, Maintenance),
    oneOf('maintenance_steps_to_check', t.to, Maintenance),
    index('maintenance_steps_page_idx').on(t.pageId, t.at, t.id)
  ]
)
