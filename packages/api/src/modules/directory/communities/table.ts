import type { Channel, MemberProfile, Partner, Rhythm } from '@guildhall/schema'
import { CommunityKind, CommunityStatus, JoinPolicy, Visibility } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, origin, stamps, tsvector, words } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'

/** A relation as it is stored: the other community by its id. */
export type StoredRelation = { kind: string; community: string }

export const communities = pgTable(
  'communities',
  {
    id: id(),
    slug: text().notNull(),
    name: text().notNull(),
    summary: text(),
    description: text(),
    mission: text(),
    topics: words(),
    kind: choice(CommunityKind).notNull().default('community'),
    parentId: uuid(),
    status: choice(CommunityStatus).notNull().default('draft'),
    visibility: choice(Visibility).notNull().default('public'),
    joinPolicy: choice(JoinPolicy).notNull().default('open'),
    memberProfile: jsonb().$type<Static<typeof MemberProfile>>(),
    strategicObjectives: words(),
    channels: jsonb().$type<Static<typeof Channel>[]>().notNull().default([]),
    partners: jsonb().$type<Static<typeof Partner>[]>().notNull().default([]),
    relations: jsonb().$type<StoredRelation[]>().notNull().default([]),
    portalIds: uuid().array().notNull().default(sql`'{}'`),
    logoUrl: text(),
    launchedOn: day(),
    closingOn: day(),
    closedOn: day(),
    rhythm: jsonb().$type<Static<typeof Rhythm>>(),
    ...origin,
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('guildhall', name), 'A') || setweight(to_tsvector('guildhall', spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(to_tsvector('guildhall', coalesce(mission, '')), 'C') || setweight(to_tsvector('guildhall', coalesce(description, '')), 'D')`
    )
  },
  t => [
    unique('communities_slug_key').on(t.slug),
    unique('communities_origin_key').on(t.source, t.externalKey),
    foreignKey({ name: 'communities_parent_fkey', columns: [t.parentId], foreignColumns: [t.id] }).onDelete('set null'),
    oneOf('communities_kind_check', t.kind, CommunityKind),
    oneOf('communities_status_check', t.status, CommunityStatus),
    oneOf('communities_visibility_check', t.visibility, Visibility),
    oneOf('communities_join_policy_check', t.joinPolicy, JoinPolicy),
    index('communities_name_idx').on(sql`lower(${t.name})`, t.id),
    index('communities_created_at_idx').on(t.createdAt, t.id),
    index('communities_updated_at_idx').on(t.updatedAt, t.id),
    index('communities_parent_id_idx').on(t.parentId),
    index('communities_topics_idx').using('gin', t.topics),
    index('communities_portal_ids_idx').using('gin', t.portalIds),
    index('communities_search_idx').using('gin', t.search)
  ]
)

/** What is counted of a community, kept true by triggers in the transaction that changes it. */
export const communityCounts = pgTable(
  'community_counts',
  {
    communityId: uuid()
      .primaryKey()
      .references((): AnyPgColumn => communities.id, { onDelete: 'cascade' }),
    members: integer().notNull().default(0),
    subcommunities: integer().notNull().default(0)
  },
  t => [index('community_counts_members_idx').on(t.members, t.communityId)]
)
