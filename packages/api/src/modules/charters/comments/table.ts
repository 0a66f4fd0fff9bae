import { CharterSectionKind, CommentStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { charters } from '../charters/table.ts'

/** What people say about a draft of a charter, or about one of its sections. */
export const charterComments = pgTable(
  'charter_comments',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    charterId: uuid()
      .notNull()
      .references(() => charters.id, { onDelete: 'cascade' }),
    section: choice(CharterSectionKind),
    title: text(),
    text: text().notNull(),
    authorId: uuid().references(() => people.id, { onDelete: 'set null' }),
    status: choice(CommentStatus).notNull().default('open'),
    resolvedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    resolvedAt: instant(),
    ...stamps
  },
  t => [
    oneOf('charter_comments_section_check', t.section, CharterSectionKind),
    oneOf('charter_comments_status_check', t.status, CommentStatus),
    check('charter_comments_resolved_check', sql`(${t.status} = 'resolved') = (${t.resolvedAt} is not null)`),
    index('charter_comments_charter_idx').on(t.charterId, t.createdAt, t.id),
    index('charter_comments_charter_updated_at_idx').on(t.charterId, t.updatedAt, t.id),
    index('charter_comments_community_idx').on(t.communityId),
    index('charter_comments_author_idx').on(t.authorId),
    index('charter_comments_resolved_by_idx').on(t.resolvedById)
  ]
)
