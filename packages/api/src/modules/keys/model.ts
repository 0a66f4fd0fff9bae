import { Key, KeyQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../core/model/model.ts'
import { caller, instantOf } from '../../core/model/sql.ts'
import { portalModel } from '../directory/portals/model.ts'
import type { portals } from '../directory/portals/table.ts'
import { keys } from './table.ts'

export const keyModel: Model = defineModel<typeof keys>({
  name: 'Key',
  schema: Key,
  query: KeyQuery,
  table: keys,
  fields: t => ({
    id: t.id,
    name: t.name,
    kind: t.kind,
    scopes: t.scopes,
    prefix: t.prefix,
    lastFour: t.lastFour,
    expiresAt: instantOf(t.expiresAt),
    lastUsedAt: instantOf(t.lastUsedAt),
    revokedAt: instantOf(t.revokedAt),
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    portal: { kind: 'one', to: () => portalModel, on: (portal: typeof portals) => eq(portal.id, t.portalId) }
  }),
  // Persons see no keys; a key of one portal sees those of its portal.
  visible: (t, { audience: sees, portalBound: bound }) =>
    sees !== 'service' ? sql`false` : bound ? eq(t.portalId, caller.portal) : undefined,
  filters: {
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) }
  },
  sorts: { createdAt: t => t.createdAt, name: t => sql`lower(${t.name})` }
})
