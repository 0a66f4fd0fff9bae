import { Portal, PortalQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { visibleCommunities } from '../communities/model.ts'
import { communities } from '../communities/table.ts'
import { personModel } from '../people/model.ts'
import type { people } from '../people/table.ts'
import { portals } from './table.ts'

export const portalModel: Model = defineModel<typeof portals>({
  name: 'Portal',
  schema: Portal,
  query: PortalQuery,
  table: portals,
  fields: (t, view) => ({
    id: t.id,
    slug: t.slug,
    name: t.name,
    baseUrl: t.baseUrl,
    origins: t.origins,
    communityCount: sql`(select count(*)::int from ${communities} where ${and(sql`(${communities.portalIds} = '{}' or ${communities.portalIds} @> array[${t.id}])`, visibleCommunities(communities, view))})`,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    admins: {
      kind: 'list',
      to: () => personModel,
      on: (person: typeof people) => sql`${person.id} = any (${t.adminIds})`,
      order: (person: typeof people) => sql`lower(${person.name}), ${person.id}`,
      limit: 100
    }
  }),
  visible: (t, { portalBound: bound }) => (bound ? eq(t.id, caller.portal) : undefined),
  alias: t => t.slug,
  filters: {},
  sorts: { name: t => sql`lower(${t.name})`, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
