import { CommunityStep, CommunityStepQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { personModel } from '../people/model.ts'
import { visibleCommunities } from './model.ts'
import { communities, communitySteps } from './table.ts'

/** The steps of communities, for those who see the community. */
export const communityStepModel: Model<typeof CommunityStep> = defineModel({
  name: 'CommunityStep',
  schema: CommunityStep,
  query: CommunityStepQuery,
  table: communitySteps,
  fields: {
    community: t => t.communityId
  },
  edges: {
    person: { to: () => personModel, by: 'personId' }
  },
  visible: (t, view) =>
    sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`,
  filters: {},
  under: { community: (t, { community }) => sql`${t.communityId} = ${community}::uuid` },
  sorts: { at: t => t.at },
  tie: t => t.sequence
})
