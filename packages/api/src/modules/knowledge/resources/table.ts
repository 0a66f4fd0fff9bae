import {
  ResourceClearance,
  ResourceKind,
  ResourceQuality,
  ResourceStatus,
  StoryKind,
  Visibility
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  byName,
  choice,
  day,
  id,
  instant,
  origin,
  stamps,
  tsvector,
  words
} from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'

/** The works that communities share. Triggers keep `author_ids` to people who exist, and the visibility within the community’s. */
export const resources = pgTable(
  'resources',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    kind: choice(ResourceKind).notNull(),
    storyKind: choice(StoryKind),
    title: text().notNull(),
    summary: text(),
    url: text(),
    text: text(),
    impact: text(),
    authorIds: uuid().array().notNull().default(sql`'{}'`),
    proposerId: uuid().references(() => people.id, { onDelete: 'set null' }),
    topics: words(),
    language: text(),
    licence: text(),
    visibility: choice(Visibility).notNull(),
    clearance: choice(ResourceClearance).notNull().default('not_requested'),
    quality: choice(ResourceQuality).notNull().default('unreviewed'),
    reviewDueOn: day(),
    status: choice(ResourceStatus).notNull().default('proposed'),
    cause: text(),
    // A trigger notes it where nobody states it.
    publishedAt: instant(),
    ...origin,
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(text_vector(title), 'A') || setweight(text_vector(spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(text_vector(coalesce(text, '')), 'D')`
    )
  },
  t => [
    unique('resources_origin_key').on(t.source, t.externalKey),
    oneOf('resources_kind_check', t.kind, ResourceKind),
    oneOf('resources_story_kind_check', t.storyKind, StoryKind),
    oneOf('resources_visibility_check', t.visibility, Visibility),
    oneOf('resources_clearance_check', t.clearance, ResourceClearance),
    oneOf('resources_quality_check', t.quality, ResourceQuality),
    oneOf('resources_status_check', t.status, ResourceStatus),
    check('resources_content_check', sql`num_nonnulls(${t.url}, ${t.text}) > 0`),
    check('resources_story_check', sql`${t.storyKind} is null or ${t.kind} = 'story'`),
    check('resources_cause_check', sql`${t.status} <> 'declined' or coalesce(${t.cause}, '') ~ '\\S'`),
    index('resources_title_idx').on(byName(t.title), t.id),
    index('resources_created_at_idx').on(t.createdAt, t.id),
    index('resources_updated_at_idx').on(t.updatedAt, t.id),
    index('resources_review_due_on_idx').on(sql`coalesce(${t.reviewDueOn}, 'infinity')`, t.id),
    index('resources_community_idx').on(t.communityId, t.status, byName(t.title), t.id),
    index('resources_kind_idx').on(t.kind, byName(t.title), t.id),
    index('resources_status_idx').on(t.status, byName(t.title), t.id),
    index('resources_quality_idx').on(t.quality, byName(t.title), t.id),
    index('resources_clearance_idx').on(t.clearance, byName(t.title), t.id),
    index('resources_language_idx').on(sql`(lower(${t.language}) || '-') collate "C"`),
    index('resources_proposer_id_idx').on(t.proposerId),
    index('resources_author_ids_idx').using('gin', t.authorIds),
    index('resources_topics_idx').using('gin', t.topics),
    index('resources_search_idx').using('gin', t.search)
  ]
)
