import { Contribution, ContributionQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { leads } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { contributions } from './table.ts'

type Acts = { personId: PgColumn; communityId: PgColumn }

const inSight = (t: Acts, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`

/** Who sees what people did: keys of the organisation; the person; the leader and, unless it is private, the core group. */
export const visibleActs = (t: Acts, view: View, isShared?: SQL): SQL | undefined => {
  if (view.audience === 'service' && !view.portalBound) return undefined
  if (view.audience !== 'person') return sql`false`
  return and(inSight(t, view), or(eq(t.personId, caller.person), and(isShared, leads(t.communityId))))
}

export const contributionModel: Model<typeof Contribution> = defineModel({
  name: 'Contribution',
  schema: Contribution,
  query: ContributionQuery,
  table: contributions,
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    counterpart: { to: () => personModel, by: 'counterpartId' },
    corrects: { to: () => contributionModel, by: 'correctsId' }
  },
  visible: (t, view) => visibleActs(t, view),
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    activity: (t, { activity }) => sql`${t.activity} = ${activity}`,
    direction: (t, { direction }) => sql`${t.direction} = ${direction}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    sourceKey: (t, { sourceKey }) => sql`${t.sourceKey} = ${sourceKey}`
  },
  sorts: { occurredAt: t => t.occurredAt, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
