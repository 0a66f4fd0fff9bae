import { ActorClass, Maintenance, UpdateKind } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, instant, origin, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import type { Said } from '../../../platform/messages.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'

/**
 * When a page has gone without an update for so many hours of each day of its review interval: 18 while it is fresh, 24 until it
 * is stale, 48 until it counts as abandoned.
 */
export const agedAt = (t: { lastUpdatedAt: SQLWrapper; reviewEveryDays: SQLWrapper }, hours: 18 | 24 | 48) =>
  sql`aged_at(${t.lastUpdatedAt}, ${t.reviewEveryDays}, ${sql.raw(String(hours))})`

/** Whether a page is compliant again. It begins so; that it is so since later says that it was not in between. */
export const isRestored = (t: Record<'maintenance' | 'maintenanceSince' | 'createdAt', SQLWrapper>) =>
  sql`${t.maintenance} = 'compliant' and ${t.maintenanceSince} - ${t.createdAt} > interval '1 minute'`

export const pages = pgTable(
  'pages',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    url: text().notNull(),
    mission: text(),
    requirement: text(),
    requirementEndsOn: day(),
    reviewEveryDays: integer().notNull().default(90),
    // Kept by a trigger from the evidence that counts.
    lastUpdatedAt: instant(),
    lastUpdateId: uuid(),
    maintenance: choice(Maintenance).notNull().default('compliant'),
    maintenanceSince: instant().notNull().default(sql`now()`),
    ...origin,
    ...stamps
  },
  t => [
    unique('pages_community_key').on(t.portalId, t.communityId),
    unique('pages_url_key').on(t.portalId, t.url),
    unique('pages_origin_key').on(t.source, t.externalKey),
    check('pages_review_check', sql`${t.reviewEveryDays} between 1 and 1000`),
    oneOf('pages_maintenance_check', t.maintenance, Maintenance),
    index('pages_age_idx').on(t.portalId, sql`coalesce(${t.lastUpdatedAt}, '-infinity')`, t.id),
    index('pages_all_age_idx').on(sql`coalesce(${t.lastUpdatedAt}, '-infinity')`, t.id),
    index('pages_fresh_idx').on(agedAt(t, 18)),
    index('pages_stale_idx').on(agedAt(t, 24)),
    index('pages_abandoned_idx').on(agedAt(t, 48)),
    index('pages_review_idx').on(t.reviewEveryDays),
    index('pages_maintenance_idx').on(t.maintenance),
    index('pages_maintenance_since_idx').on(t.portalId, t.maintenanceSince),
    index('pages_restored_idx').on(t.portalId, t.maintenanceSince).where(isRestored(t)),
    index('pages_url_idx').on(t.url, t.id),
    // As `addressOf` has it, by which pages are found in sitemaps.
    index('pages_address_idx').on(t.portalId, sql`regexp_replace(url, '^https?:|/?(#.*)?$', '', 'g')`),
    index('pages_created_at_idx').on(t.createdAt, t.id),
    index('pages_community_id_idx').on(t.communityId),
    index('pages_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

/**
 * The pages of each portal, counted by triggers by the day (in UTC) of their last update, `-infinity` without one. A value may stand in
 * several rows, whose sum counts: who changes it takes those rows together that nobody else holds, and waits for none.
 */
export const pageCounts = pgTable(
  'page_counts',
  {
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    maintenance: choice(Maintenance).notNull(),
    reviewEveryDays: integer().notNull(),
    updatedDay: instant().notNull(),
    pages: integer().notNull()
  },
  t => [index('page_counts_portal_idx').on(t.portalId, t.updatedDay)]
)

/** The evidence that pages were updated; all of it is kept. */
export const pageUpdates = pgTable(
  'page_updates',
  {
    id: id(),
    pageId: uuid()
      .notNull()
      .references(() => pages.id, { onDelete: 'cascade' }),
    portalId: uuid().notNull(),
    kind: choice(UpdateKind).notNull(),
    occurredAt: instant().notNull(),
    actorClass: choice(ActorClass),
    personId: uuid().references(() => people.id, { onDelete: 'set null' }),
    changeKey: text(),
    note: jsonb().$type<Said>(),
    // When the change it was part of had touched so many pages that it was no review of any.
    bulkSince: instant(),
    recordedAt: instant().notNull().default(sql`now()`)
  },
  t => [
    oneOf('page_updates_kind_check', t.kind, UpdateKind),
    uniqueIndex('page_updates_once_key').on(t.pageId, t.kind, t.occurredAt, sql`coalesce(${t.changeKey}, '')`),
    index('page_updates_page_idx').on(t.pageId, t.occurredAt, t.id),
    index('page_updates_change_idx').on(t.portalId, t.changeKey).where(sql`${t.changeKey} is not null`),
    index('page_updates_heartbeat_idx').on(t.portalId, t.occurredAt).where(sql`${t.kind} = 'heartbeat'`),
    index('page_updates_person_idx').on(t.personId)
  ]
)
