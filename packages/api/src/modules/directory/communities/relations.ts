import { Relation } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { and, eq, sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { communityModel, visibleCommunities } from './model.ts'
import { communities } from './table.ts'

/** The relations of all communities, one row each, as the view of that name shows them. */
export const relations = pgTable('community_relations', {
  communityId: uuid().notNull(),
  position: integer().notNull(),
  kind: text().notNull(),
  otherId: uuid().notNull()
})

export const relationModel: Model = defineModel<typeof relations>({
  name: 'Relation',
  schema: Relation,
  query: Type.Object({}),
  table: relations,
  fields: t => ({ kind: t.kind }),
  edges: t => ({
    community: { kind: 'one', to: () => communityModel, on: (other: typeof communities) => eq(other.id, t.otherId) }
  }),
  // A relation to what the caller may not see is none.
  visible: (t, view) =>
    sql`exists (select from ${communities} where ${and(eq(communities.id, t.otherId), visibleCommunities(communities, view))})`,
  filters: {},
  sorts: {}
})
