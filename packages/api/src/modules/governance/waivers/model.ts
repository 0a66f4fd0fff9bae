import { Waiver, WaiverQuery } from '@guildhall/schema'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { today } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { visibleFindings } from '../evaluation/model.ts'
import { OWN_RULE, ruleNames } from '../evaluation/rules.ts'
import { waivers } from '../evaluation/table.ts'

type Waivers = typeof waivers

const active = (t: Waivers) => and(isNull(t.revokedAt), sql`${t.until} >= ${today}`)!

export const waiverModel: Model<typeof Waiver> = defineModel({
  name: 'Waiver',
  schema: Waiver,
  query: WaiverQuery,
  table: waivers,
  fields: {
    active: t => active(t)
  },
  edges: {
    portal: { to: () => portalModel, by: 'portalId' },
    community: { to: () => communityModel, by: 'communityId' },
    page: { to: () => pageModel, by: 'pageId' },
    grantedBy: { to: () => personModel, by: 'grantedById' },
    revokedBy: { to: () => personModel, by: 'revokedById' }
  },
  visible: visibleFindings,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    rule: { names: () => ruleNames, others: OWN_RULE, what: 'rule', where: (t, { rule }) => sql`${t.rule} = ${rule}` },
    active: (t, given) => sql`(${active(t)}) = ${given.active}::boolean`
  },
  sorts: { until: t => t.until, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
