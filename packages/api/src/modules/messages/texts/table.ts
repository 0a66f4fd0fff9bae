import { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { portals } from '../../directory/portals/table.ts'

/** The portals’ own words in notices, by kind and language; a part without words is that of the service. */
export const noticeTexts = pgTable(
  'notice_texts',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    kind: choice(NoticeKind).notNull(),
    language: text().notNull(),
    subject: text(),
    what: text(),
    next: text(),
    ...stamps
  },
  t => [
    unique('notice_texts_one_key').on(t.portalId, t.kind, t.language),
    oneOf('notice_texts_kind_check', t.kind, NoticeKind),
    check('notice_texts_some_check', sql`num_nonnulls(${t.subject}, ${t.what}, ${t.next}) > 0`)
  ]
)
