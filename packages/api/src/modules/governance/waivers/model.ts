import { Waiver, WaiverQuery } from '@guildhall/schema'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import type { communities } from '../../directory/communities/table.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { portalModel } from '../../directory/portals/model.ts'
import type { portals } from '../../directory/portals/table.ts'
import { pageModel } from '../../pages/pages/model.ts'
import type { pages } from '../../pages/pages/table.ts'
import { visibleFindings } from '../evaluation/model.ts'
import { waivers } from '../evaluation/table.ts'

type Waivers = typeof waivers

const active = (t: Waivers) => and(isNull(t.revokedAt), sql`${t.until} >= (now() at time zone 'UTC')::date`)!

const person = (column: Waivers['grantedById' | 'revokedById']) => ({
  kind: 'one' as const,
  to: () => personModel,
  on: (other: typeof people) => sql`${other.id} = ${column}`
})

export const waiverModel: Model = defineModel<Waivers>({
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
    portal: { kind: 'one', to: () => portalModel, on: (portal: typeof portals) => eq(portal.id, t.portalId) },
    community: {
      kind: 'one',
      to: () => communityModel,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    page: { kind: 'one', to: () => pageModel, on: (page: typeof pages) => eq(page.id, t.pageId) },
    grantedBy: person(t.grantedById),
    revokedBy: person(t.revokedById)
  }),
  visible: visibleFindings,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    rule: (t, { rule }) => sql`${t.rule} = ${rule}`,
    active: (t, given) => sql`(${active(t)}) = ${given.active}::boolean`
  },
  sorts: { until: t => t.until, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
