import { type Message, NoticeChannel, NoticeKind, NoticeStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { StoredNotice } from '../../../core/words/notice.ts'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'
import { guests } from '../../events/guests/table.ts'
import { pages } from '../../pages/pages/table.ts'

/** What persons and guests of events were told, and whether it reached them. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    kind: choice(NoticeKind).notNull(),
    personId: uuid().references(() => people.id, { onDelete: 'cascade' }),
    guestId: uuid().references(() => guests.id, { onDelete: 'cascade' }),
    portalId: uuid().references(() => portals.id, { onDelete: 'cascade' }),
    communityId: uuid().references(() => communities.id, { onDelete: 'cascade' }),
    pageId: uuid().references(() => pages.id, { onDelete: 'cascade' }),
    step: text(),
    // What its words are made of, whenever it is read or sent.
    values: jsonb().$type<StoredNotice>().notNull(),
    // Mailed at once, whatever else was mailed that day.
    urgent: boolean().notNull().default(false),
    // What makes it the same notice, so that it is never sent twice.
    dedupeKey: text().notNull(),
    status: choice(NoticeStatus).notNull().default('pending'),
    channel: choice(NoticeChannel),
    deliveredAt: instant(),
    handedOver: text(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant(),
    failure: jsonb().$type<Message>(),
    ...stamps
  },
  t => [
    unique('notices_dedupe_key').on(t.dedupeKey),
    oneOf('notices_kind_check', t.kind, NoticeKind),
    oneOf('notices_status_check', t.status, NoticeStatus),
    oneOf('notices_channel_check', t.channel, NoticeChannel),
    check('notices_delivered_check', sql`(${t.status} = 'delivered') = (${t.deliveredAt} is not null)`),
    check('notices_one_check', sql`num_nonnulls(${t.personId}, ${t.guestId}) = 1`),
    index('notices_pending_idx').on(sql`coalesce(person_id, guest_id)`).where(sql`status = 'pending'`),
    index('notices_mailed_idx').on(t.personId, t.deliveredAt).where(sql`channel = 'mail'`),
    index('notices_guest_idx').on(t.guestId),
    index('notices_person_idx').on(t.personId, t.createdAt),
    index('notices_page_idx').on(t.pageId, t.createdAt),
    index('notices_portal_idx').on(t.portalId, t.createdAt),
    index('notices_community_idx').on(t.communityId),
    index('notices_kind_idx').on(t.kind),
    index('notices_status_idx').on(t.status),
    index('notices_delivered_at_idx').on(sql`coalesce(${t.deliveredAt}, 'infinity')`, t.id),
    index('notices_created_at_idx').on(t.createdAt, t.id)
  ]
)
