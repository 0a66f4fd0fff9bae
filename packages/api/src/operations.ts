import { keyOperations } from './access/operations.ts'
import { activityOperations } from './activity/operations.ts'
import { badgeOperations } from './badges/operations.ts'
import { communityOperations } from './communities/operations.ts'
import { dueOperations } from './due/operations.ts'
import { feedOperations } from './feeds/operations.ts'
import { governanceOperations } from './governance/operations.ts'
import { importOperations } from './imports/operations.ts'
import { infractionOperations } from './infractions/operations.ts'
import { maintenanceOperations } from './maintenance/operations.ts'
import { membershipOperations } from './memberships/operations.ts'
import { monitorOperations } from './monitor/operations.ts'
import { noticeOperations } from './notices/operations.ts'
import { organisationOperations } from './organisations/operations.ts'
import { overlapOperations } from './overlaps/operations.ts'
import { pageRequestOperations } from './page-requests/operations.ts'
import { pageTableOperations } from './page-table/operations.ts'
import { pageOperations } from './pages/operations.ts'
import { personOperations } from './people/operations.ts'
import { portalOperations } from './portals/operations.ts'
import { representativeOperations } from './representatives/operations.ts'
import { scorecardOperations } from './scorecards/operations.ts'
import type { Operation } from './service/operation.ts'
import { successionOperations } from './succession/operations.ts'
import { termOperations } from './terms/operations.ts'
import { topicOperations } from './topics/operations.ts'
import { webhookOperations } from './webhooks/operations.ts'

/** Everything that the service can do, slice by slice. */
export const operations: readonly Operation[] = [
  ...communityOperations,
  ...topicOperations,
  ...personOperations,
  ...membershipOperations,
  ...termOperations,
  ...portalOperations,
  ...organisationOperations,
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
  ...importOperations,
  ...webhookOperations,
  ...noticeOperations,
  ...dueOperations
]
