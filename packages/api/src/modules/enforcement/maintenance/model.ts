import { MaintenanceStep, MaintenanceStepQuery } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { inWords } from '../../../core/words/catalogue.ts'
import { personModel } from '../../directory/people/model.ts'
import { looksAfter } from '../../pages/pages/model.ts'
import { pages } from '../../pages/pages/table.ts'
import { deliveredAt } from './page-state.ts'
import { maintenanceSteps } from './table.ts'

type Steps = typeof maintenanceSteps

const ofPages = (t: Steps, which: SQL | undefined) =>
  sql`exists (select from ${pages} where ${and(eq(pages.id, t.pageId), which)})`

/** The steps of a page are for those who look after it, its community or its portal. */
const visibleSteps = (t: Steps, { audience: sees, portalBound: bound }: View): SQL | undefined => {
  const ofPortal = bound ? eq(pages.portalId, caller.portal) : undefined
  if (sees === 'public') return sql`false`
  return ofPages(t, sees === 'service' ? ofPortal : and(ofPortal, looksAfter(pages)))
}

export const maintenanceStepModel: Model<typeof MaintenanceStep> = defineModel({
  name: 'MaintenanceStep',
  schema: MaintenanceStep,
  query: MaintenanceStepQuery,
  table: maintenanceSteps,
  fields: {
    page: t => t.pageId,
    reason: t => t.reason,
    deliveredAt: t => instantOf(deliveredAt(sql`${t.pageId}`, sql`${t.id}`)),
    infraction: t => t.infractionId
  },
  worded: { reason: inWords },
  edges: {
    person: { to: () => personModel, by: 'personId' }
  },
  visible: visibleSteps,
  filters: {},
  under: { page: (t, { page }) => sql`${t.pageId} = ${page}::uuid` },
  sorts: { at: t => t.at }
})
