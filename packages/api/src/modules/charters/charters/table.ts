import { type CharterSection, CharterStatus, DecisionMode } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid
} from 'drizzle-orm/pg-core'
import { choice, day, id, instant, origin, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'

/**
 * The charters of communities, version by version. Triggers number them when they are published, end the one before, and refuse every
 * other change of a published version; `author_ids` are kept to people who exist.
 */
export const charters = pgTable(
  'charters',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    number: integer(),
    status: choice(CharterStatus).notNull().default('draft'),
    title: text().notNull(),
    sections: jsonb().$type<CharterSection[]>().notNull().default([]),
    // How the Markdown that it came from wrote headings and blank lines; null where the service writes them.
    layout: jsonb(),
    decisionMode: choice(DecisionMode).notNull().default('majority'),
    nextReviewOn: day(),
    basedOnId: uuid().references((): AnyPgColumn => charters.id, { onDelete: 'set null' }),
    authorIds: uuid().array().notNull().default(sql`'{}'`),
    voteUntil: instant(),
    minorityViews: jsonb().notNull().default([]),
    // The counts of the vote.
    outcome: jsonb(),
    publishedAt: instant(),
    publishedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    supersededAt: instant(),
    removedOn: day(),
    ...origin,
    ...stamps
  },
  t => [
    unique('charters_origin_key').on(t.source, t.externalKey),
    unique('charters_number_key').on(t.communityId, t.number),
    uniqueIndex('charters_published_key').on(t.communityId).where(sql`status = 'published'`),
    oneOf('charters_status_check', t.status, CharterStatus),
    oneOf('charters_decision_mode_check', t.decisionMode, DecisionMode),
    check(
      'charters_published_check',
      sql`(${t.status} in ('published', 'superseded')) = (${t.publishedAt} is not null) and (${t.publishedAt} is null) = (${t.number} is null)`
    ),
    check('charters_superseded_check', sql`(${t.status} = 'superseded') = (${t.supersededAt} is not null)`),
    check('charters_removed_check', sql`${t.removedOn} is null or ${t.status} = 'superseded'`),
    index('charters_community_idx').on(t.communityId, t.createdAt, t.id),
    index('charters_status_idx').on(t.status, t.createdAt, t.id),
    index('charters_created_at_idx').on(t.createdAt, t.id),
    index('charters_updated_at_idx').on(t.updatedAt, t.id),
    index('charters_published_at_idx').on(sql`coalesce(${t.publishedAt}, 'infinity')`, t.id),
    index('charters_next_review_on_idx').on(sql`coalesce(${t.nextReviewOn}, 'infinity')`, t.id),
    index('charters_based_on_idx').on(t.basedOnId),
    index('charters_published_by_idx').on(t.publishedById),
    index('charters_author_ids_idx').using('gin', t.authorIds)
  ]
)
