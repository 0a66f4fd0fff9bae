import { Relation, RelationKind } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { and, eq, sql } from 'drizzle-orm'
import { integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { choice } from '../../../platform/database/columns.ts'
import { communityModel, visibleCommunities } from './model.ts'
import { communities } from './table.ts'

/** The relations of all communities, one row each, as the view of that name shows them. */
export const relations = pgTable('community_relations', {
  communityId: uuid().notNull(),
  position: integer().notNull(),
  kind: choice(RelationKind).notNull(),
  otherId: uuid().notNull()
})

export const relationModel: Model<typeof Relation> = defineModel({
  name: 'Relation',
  schema: Relation,
  query: Type.Object({}),
  table: relations,
  edges: {
    community: { to: () => communityModel, by: 'otherId' }
  },
  // A relation to what the caller may not see is none.
  visible: (t, view) =>
    sql`exists (select from ${communities} where ${and(eq(communities.id, t.otherId), visibleCommunities(communities, view))})`,
  filters: {},
  sorts: {}
})
