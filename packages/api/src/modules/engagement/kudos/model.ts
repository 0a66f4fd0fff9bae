import { Kudo, KudoQuery } from '@guildhall/schema'
import { and, eq, or, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { personModel } from '../../directory/people/model.ts'
import { occurrenceModel } from '../../events/occurrences/model.ts'
import { resourceModel } from '../../knowledge/resources/model.ts'
import { kudos } from './table.ts'

type Kudos = typeof kudos

const inSight = (t: Kudos, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`

/**
 * Who sees kudos: keys of the organisation all; private ones the two people; public ones all who see the community or, without one,
 * the people of the organisation.
 */
export const visibleKudos = (t: Kudos, view: View) => {
  const { audience, portalBound } = view
  if (audience === 'service' && !portalBound) return undefined
  const shared = and(eq(t.visibility, 'public'), inSight(t, view))
  if (audience !== 'person') return shared
  const atLarge = and(eq(t.visibility, 'public'), sql`${t.communityId} is null`)
  return or(shared, atLarge, sql`${caller.person} in (${t.fromId}, ${t.toId})`)
}

export const kudoModel: Model<typeof Kudo> = defineModel({
  name: 'Kudo',
  schema: Kudo,
  query: KudoQuery,
  table: kudos,
  edges: {
    from: { to: () => personModel, by: 'fromId' },
    to: { to: () => personModel, by: 'toId' },
    community: { to: () => communityModel, by: 'communityId' },
    occurrence: { to: () => occurrenceModel, by: 'occurrenceId' },
    resource: { to: () => resourceModel, by: 'resourceId' }
  },
  visible: visibleKudos,
  filters: {
    from: { to: () => personModel, where: (t, { from }) => eq(t.fromId, from) },
    to: { to: () => personModel, where: (t, { to }) => eq(t.toId, to) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    occurrence: { to: () => occurrenceModel, where: (t, { occurrence }) => eq(t.occurrenceId, occurrence) },
    resource: { to: () => resourceModel, where: (t, { resource }) => eq(t.resourceId, resource) },
    visibility: (t, { visibility }) => sql`${t.visibility} = ${visibility}`
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
