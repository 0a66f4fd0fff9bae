import { extend } from './core/model/extend.ts'
import type { Operation } from './core/operation/operation.ts'
import { activityOperations } from './modules/audit/activity/operations.ts'
import { feedOperations } from './modules/delivery/feeds/operations.ts'
import { noticeOperations } from './modules/delivery/notices/operations.ts'
import { taskOperations } from './modules/delivery/tasks/operations.ts'
import { webhookOperations } from './modules/delivery/webhooks/operations.ts'
import { communityOperations } from './modules/directory/communities/operations.ts'
import { importOperations } from './modules/directory/imports/operations.ts'
import { membershipOperations } from './modules/directory/memberships/operations.ts'
import { organisationOperations } from './modules/directory/organisations/operations.ts'
import { personOperations } from './modules/directory/people/operations.ts'
import { portalOperations } from './modules/directory/portals/operations.ts'
import { termOperations } from './modules/directory/terms/operations.ts'
import { topicOperations } from './modules/directory/topics/operations.ts'
import { infractionOperations } from './modules/enforcement/infractions/operations.ts'
import { maintenanceOperations } from './modules/enforcement/maintenance/operations.ts'
import { badgeOperations } from './modules/governance/badges/operations.ts'
import { governanceOperations } from './modules/governance/evaluation/operations.ts'
import { pageTableOperations } from './modules/governance/page-table/operations.ts'
import { scorecardOperations } from './modules/governance/scorecards/operations.ts'
import { keyOperations } from './modules/keys/operations.ts'
import { resourcesModule } from './modules/knowledge/resources/module.ts'
import { monitorOperations } from './modules/pages/monitor/operations.ts'
import { overlapOperations } from './modules/pages/overlaps/operations.ts'
import { pageOperations } from './modules/pages/pages/operations.ts'
import { representativeOperations } from './modules/pages/representatives/operations.ts'
import { pageRequestOperations } from './modules/pages/requests/operations.ts'
import { successionOperations } from './modules/pages/succession/operations.ts'
import { rowKinds } from './row-kinds.ts'

extend([resourcesModule.extension])

/** Everything that the service can do, slice by slice. */
export const operations: readonly Operation[] = [
  ...communityOperations,
  ...topicOperations,
  ...personOperations,
  ...membershipOperations,
  ...termOperations,
  ...portalOperations,
  ...organisationOperations,
  ...resourcesModule.operations,
  ...overlapOperations,
  ...pageRequestOperations,
  ...pageOperations,
  ...monitorOperations,
  ...pageTableOperations,
  ...representativeOperations,
  ...successionOperations,
  ...governanceOperations,
  ...scorecardOperations,
  ...badgeOperations,
  ...feedOperations,
  ...maintenanceOperations,
  ...infractionOperations,
  ...keyOperations,
  ...activityOperations,
  ...importOperations(rowKinds),
  ...webhookOperations,
  ...noticeOperations,
  ...taskOperations
]
