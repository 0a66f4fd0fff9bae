import { Portal, PortalQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communityModel, countShownOn, shownOn } from '../communities/model.ts'
import type { communities } from '../communities/table.ts'
import { personModel } from '../people/model.ts'
import type { people } from '../people/table.ts'
import { portals } from './table.ts'

export const portalModel: Model<typeof Portal> = defineModel({
  name: 'Portal',
  schema: Portal,
  query: PortalQuery,
  table: portals,
  fields: {
    communityCount: (t, view) => countShownOn(t.id, view)
  },
  edges: {
    admins: {
      kind: 'list',
      to: () => personModel,
      on: (t, person: typeof people) => sql`${person.id} = any (${t.adminIds})`,
      order: (person: typeof people) => sql`${byName(person.name)}, ${person.id}`,
      limit: 100
    },
    communities: {
      kind: 'many',
      to: () => communityModel,
      on: (t, community: typeof communities) => shownOn(community, sql`array[${t.id}]`),
      omit: ['portal'],
      description: 'The communities that it shows.'
    }
  },
  visible: (t, { portalBound: bound }) => (bound ? eq(t.id, caller.portal) : undefined),
  alias: t => t.slug,
  filters: {},
  sorts: { name: t => byName(t.name), createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
