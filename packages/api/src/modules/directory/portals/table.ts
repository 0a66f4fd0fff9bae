import { sql } from 'drizzle-orm'
import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, stamps, words } from '../../../platform/database/columns.ts'

export const portals = pgTable(
  'portals',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    baseUrl: text().notNull(),
    origins: words(),
    language: text(),
    accentColour: text(),
    logoUrl: text(),
    adminIds: uuid().array().notNull().default(sql`'{}'`),
    ...stamps
  },
  t => [unique('portals_slug_key').on(t.slug)]
)
