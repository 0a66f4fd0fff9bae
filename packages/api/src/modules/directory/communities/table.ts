import type { Channel, HostOrganisation, MemberProfile, Partner, Rhythm, WayToContributeInput } from '@guildhall/schema'
import {
  ActorClass,
  CommunityKind,
  CommunityOrigin,
  CommunityStatus,
  CommunityStepKind,
  JoinPolicy,
  Visibility
} from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import {
  byName,
  choice,
  day,
  id,
  instant,
  nameWords,
  origin,
  stamps,
  tsvector,
  words
} from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { people } from '../people/table.ts'

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
    waysToContribute: jsonb().$type<Static<typeof WayToContributeInput>[]>().notNull().default([]),
    origin: choice(CommunityOrigin),
    hostOrganisation: jsonb().$type<Static<typeof HostOrganisation>>(),
    championIds: uuid().array().notNull().default(sql`'{}'`),
    relations: jsonb().$type<StoredRelation[]>().notNull().default([]),
    // The community into which it merged, as its relations say.
    mergedIntoId: uuid().generatedAlwaysAs(
      sql`(jsonb_path_query_first(relations, '$[*] ? (@.kind == "merged_into").community') #>> '{}')::uuid`
    ),
    portalIds: uuid().array().notNull().default(sql`'{}'`),
    // Who drafted it: looks after it for as long as nobody leads it.
    authorId: uuid().references(() => people.id, { onDelete: 'set null' }),
    logoUrl: text(),
    launchedOn: day(),
    closingOn: day(),
    closedOn: day(),
    rhythm: jsonb().$type<Static<typeof Rhythm>>(),
    ...origin,
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(text_vector(name), 'A') || setweight(text_vector(spaced(topics) || ' ' || coalesce(summary, '')), 'B') || setweight(text_vector(coalesce(mission, '')), 'C') || setweight(text_vector(coalesce(description, '')), 'D')`
    )
  },
  t => [
    unique('communities_slug_key').on(t.slug),
    unique('communities_origin_key').on(t.source, t.externalKey),
    foreignKey({ name: 'communities_parent_fkey', columns: [t.parentId], foreignColumns: [t.id] }).onDelete('set null'),
    oneOf('communities_kind_check', t.kind, CommunityKind),
    oneOf('communities_status_check', t.status, CommunityStatus),
    oneOf('communities_visibility_check', t.visibility, Visibility),
    oneOf('communities_origin_check', t.origin, CommunityOrigin),
    oneOf('communities_join_policy_check', t.joinPolicy, JoinPolicy),
    check('communities_pauses_check', sql`not jsonb_path_exists(${t.rhythm}, '$.pauses[*] ? (@.until < @.from)')`),
    check('communities_closing_check', sql`${t.closingOn} >= ${t.launchedOn}`),
    check('communities_closed_check', sql`${t.closedOn} >= ${t.launchedOn}`),
    index('communities_name_idx').on(byName(t.name), t.id),
    index('communities_created_at_idx').on(t.createdAt, t.id),
    index('communities_updated_at_idx').on(t.updatedAt, t.id),
    index('communities_status_idx').on(t.status),
    index('communities_kind_idx').on(t.kind),
    index('communities_visibility_idx').on(t.visibility),
    index('communities_parent_id_idx').on(t.parentId),
    index('communities_merged_into_idx').on(t.mergedIntoId).where(sql`merged_into_id is not null`),
    index('communities_author_idx').on(t.authorId),
    index('communities_topics_idx').using('gin', t.topics),
    index('communities_champion_ids_idx').using('gin', t.championIds),
    index('communities_portal_ids_idx').using('gin', t.portalIds),
    index('communities_search_idx').using('gin', t.search),
    index('communities_name_words_idx').using('gin', nameWords(t.search))
  ]
)

/** The slugs that communities had before, and those of each which merged: to which community they lead now, and which had them. Triggers keep them. */
export const formerSlugs = pgTable(
  'former_slugs',
  {
    alias: text('slug').primaryKey(),
    leadsTo: uuid('community_id')
      .notNull()
      .references((): AnyPgColumn => communities.id, { onDelete: 'cascade' }),
    formerId: uuid().references((): AnyPgColumn => communities.id, { onDelete: 'set null' })
  },
  t => [index('former_slugs_community_idx').on(t.leadsTo), index('former_slugs_former_idx').on(t.formerId)]
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

/** In place of a portal for what names none, which all portals show. */
export const ON_ALL = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/** How many communities each portal shows, counted by triggers. A value may stand in several rows, as with topics; their sum counts. */
export const shownCounts = pgTable(
  'shown_counts',
  {
    portalId: uuid().notNull(),
    visibility: choice(Visibility).notNull(),
    status: choice(CommunityStatus).notNull(),
    communities: integer().notNull()
  },
  t => [index('shown_counts_portal_idx').on(t.portalId, t.visibility, t.status)]
)

/** What was done in the life of each community; only added to. What a transition does not put on record, a trigger does as stated. */
export const communitySteps = pgTable(
  'community_steps',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    transition: choice(CommunityStepKind).notNull(),
    from: choice(CommunityStatus),
    to: choice(CommunityStatus).notNull(),
    reason: text(),
    // Whether it was stated at the close that no lessons are known.
    noLessonsKnown: boolean(),
    at: instant().notNull(),
    actorClass: choice(ActorClass).notNull(),
    personId: uuid().references(() => people.id, { onDelete: 'set null' }),
    // Two steps of one moment keep their order.
    sequence: bigint({ mode: 'number' }).generatedAlwaysAsIdentity()
  },
  t => [
    oneOf('community_steps_transition_check', t.transition, CommunityStepKind),
    oneOf('community_steps_to_check', t.to, CommunityStatus),
    index('community_steps_community_idx').on(t.communityId, t.sequence),
    index('community_steps_person_idx').on(t.personId)
  ]
)
