import { sql } from 'drizzle-orm'
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, stamps } from '../../../platform/database/columns.ts'
import { portals } from '../../directory/portals/table.ts'

/** Lists of pages, each of one portal. */
export const pageLists = pgTable(
  'page_lists',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    // A page that was deleted stays named, and is counted no more.
    pageIds: uuid().array().notNull().default(sql`'{}'`),
    ...stamps
  },
  t => [
    unique('page_lists_name_key').on(t.portalId, t.name),
    index('page_lists_page_ids_idx').using('gin', t.pageIds),
    index('page_lists_created_at_idx').on(t.createdAt, t.id),
    index('page_lists_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
