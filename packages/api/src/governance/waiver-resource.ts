import { Waiver, WaiverQuery } from '@guildhall/schema'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { communityResource } from '../communities/resource.ts'
import { communities } from '../communities/table.ts'
import { type Resource, resource } from '../kit/resource.ts'
import { idIn, instantOf } from '../kit/sql.ts'
import { pageResource } from '../pages/resource.ts'
import type { pages } from '../pages/table.ts'
import { personResource } from '../people/resource.ts'
import type { people } from '../people/table.ts'
import { portalResource } from '../portals/resource.ts'
import { portals } from '../portals/table.ts'
import { visibleFindings } from './resource.ts'
import { waivers } from './table.ts'

type Waivers = typeof waivers

const active = (t: Waivers) => and(isNull(t.revokedAt), sql`${t.until} >= (now() at time zone 'UTC')::date`)!

const person = (column: Waivers['grantedById' | 'revokedById']) => ({
  kind: 'one' as const,
  to: () => personResource,
  on: (other: typeof people) => sql`${other.id} = ${column}`
})

export const waiverResource: Resource = resource<Waivers>({
  name: 'Waiver',
  schema: Waiver,
  query: WaiverQuery,
  table: waivers,
  fields: t => ({
    id: t.id,
    rule: t.rule,
    why: t.why,
    until: t.until,
    active: active(t),
    revokedAt: instantOf(t.revokedAt),
    revokedWhy: t.revokedWhy,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    portal: { kind: 'one', to: () => portalResource, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    community: {
      kind: 'one',
      to: () => communityResource,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    page: { kind: 'one', to: () => pageResource, on: (page: typeof pages) => eq(page.id, t.pageId) },
    grantedBy: person(t.grantedById),
    revokedBy: person(t.revokedById)
  }),
  visible: visibleFindings,
  filters: {
    portal: (t, { portal }) => sql`${t.portalId} = ${idIn(portals, portal!)}`,
    community: (t, { community }) => sql`${t.communityId} = ${idIn(communities, community!)}`,
    page: (t, { page }) => sql`${t.pageId} = as_uuid(${page})`,
    rule: (t, { rule }) => sql`${t.rule} = ${rule}`,
    active: (t, given) => sql`(${active(t)}) = ${given.active}::boolean`
  },
  sorts: { until: t => t.until, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
