import type { Message } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../../../platform/database/columns.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'

/** One address for the spellings of a page: without scheme, fragment and closing slash. */
export const addressOf = (url: SQLWrapper) => sql`regexp_replace(${url}, '^https?:|/?(#.*)?$', '', 'g')`

/** The pages that the sitemaps of portals list. */
export const discoveredPages = pgTable(
  'discovered_pages',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    url: text().notNull(),
    address: text().notNull().generatedAlwaysAs(sql`regexp_replace(url, '^https?:|/?(#.*)?$', '', 'g')`),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    vanishedAt: instant(),
    ignoredAt: instant(),
    ignoredById: uuid().references(() => people.id, { onDelete: 'set null' })
  },
  t => [
    unique('discovered_pages_address_key').on(t.portalId, t.address),
    index('discovered_pages_url_idx').on(t.portalId, t.url, t.id),
    index('discovered_pages_first_seen_idx').on(t.portalId, t.firstSeenAt, t.id),
    index('discovered_pages_ignored_by_idx').on(t.ignoredById)
  ]
)

/** When the sitemap of a portal is read, and what came of it last. */
export const sitemapCrawls = pgTable(
  'sitemap_crawls',
  {
    portalId: uuid()
      .primaryKey()
      .references(() => portals.id, { onDelete: 'cascade' }),
    weekly: boolean().notNull().default(false),
    nextAt: instant(),
    finishedAt: instant(),
    sitemaps: integer().notNull().default(0),
    found: integer().notNull().default(0),
    refused: integer().notNull().default(0),
    complete: boolean().notNull().default(false),
    problem: jsonb().$type<Message>()
  },
  t => [index('sitemap_crawls_next_idx').on(t.nextAt)]
)
