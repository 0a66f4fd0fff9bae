import { Key, KeyQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../core/model/model.ts'
import { caller } from '../../core/model/sql.ts'
import { byName } from '../../platform/database/columns.ts'
import { portalModel } from '../directory/portals/model.ts'
import { keys } from './table.ts'

export const keyModel: Model<typeof Key> = defineModel({
  name: 'Key',
  schema: Key,
  query: KeyQuery,
  table: keys,
  edges: {
    portal: { to: () => portalModel, by: 'portalId' }
  },
  // Persons and publishable keys see the key they call with alone; a key of one portal sees those of its portal.
  visible: (t, { audience: sees, portalBound: bound }) =>
    sees !== 'service' ? eq(t.id, caller.key) : bound ? eq(t.portalId, caller.portal) : undefined,
  filters: {
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) }
  },
  sorts: { createdAt: t => t.createdAt, name: t => byName(t.name) }
})
