import { type BrokenLink, CheckOutcome, type Heading, type Marking, type Message, PageInstead } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { boolean, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { pages } from '../pages/table.ts'

const none = sql`'[]'::jsonb`
/** A broken link or image; its problem is put into words when it is read. */
export type StoredBroken = Omit<Static<typeof BrokenLink>, 'problem'>

const broken = () => jsonb().$type<StoredBroken[]>().notNull().default(none)
const ofPage = () =>
  uuid()
    .notNull()
    .references(() => pages.id, { onDelete: 'cascade' })

/** What the monitor saw of pages; added and never changed. */
export const pageChecks = pgTable(
  'page_checks',
  {
    id: id(),
    pageId: ofPage(),
    checkedAt: instant().notNull(),
    outcome: choice(CheckOutcome).notNull(),
    message: jsonb().$type<Message>(),
    instead: choice(PageInstead),
    pendingChangeSince: instant(),
    statusCode: integer(),
    finalUrl: text(),
    durationMs: integer().notNull(),
    bytes: integer(),
    etag: text(),
    lastModified: instant(),
    title: text(),
    headings: jsonb().$type<Static<typeof Heading>[]>().notNull().default(none),
    contentHash: text(),
    missionShown: boolean(),
    nearness: doublePrecision(),
    formula: text(),
    images: integer(),
    imagesWithoutAlt: integer(),
    links: integer(),
    linksChecked: integer(),
    brokenLinks: broken(),
    brokenImages: broken(),
    markings: jsonb().$type<Static<typeof Marking>[]>().notNull().default(none)
  },
  t => [
    oneOf('page_checks_outcome_check', t.outcome, CheckOutcome),
    oneOf('page_checks_instead_check', t.instead, PageInstead),
    index('page_checks_page_idx').on(t.pageId, t.checkedAt, t.id)
  ]
)

/** When a page is checked next, who is at it, and what is remembered from the last time. */
export const pageWatches = pgTable(
  'page_watches',
  {
    // The page's.
    id: uuid()
      .primaryKey()
      .references(() => pages.id, { onDelete: 'cascade' }),
    // As it was when the rest was learnt; with another address all of it starts anew.
    url: text().notNull(),
    host: text().notNull(),
    nextCheckAt: instant().notNull(),
    // The host asked not to be called before.
    notBefore: instant(),
    lastCheckedAt: instant(),
    // When the page itself was read, and not only found unmodified.
    lastReadAt: instant(),
    lastReadId: uuid(),
    failures: integer().notNull().default(0),
    claim: uuid(),
    claimedUntil: instant(),
    etag: text(),
    lastModified: text(),
    // What reading depended on besides the page: the mission and the versions of the rules.
    basis: text(),
    // What the monitor has learnt of its text, and what its host says of when it changed.
    memory: jsonb()
  },
  t => [
    index('page_watches_next_idx').on(sql`greatest(${t.nextCheckAt}, ${t.notBefore})`, t.id),
    index('page_watches_host_idx').on(t.host),
    index('page_watches_claimed_idx').on(t.claimedUntil).where(sql`${t.claimedUntil} is not null`)
  ]
)
