import { PortalOverview } from '@guildhall/schema'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { readOverview } from './read.ts'

export const overviewOperations: Operation[] = [
  readUnder(
    { ...portalKind, scope: 'pages' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'overview',
      method: 'overview',
      id: 'getPortalOverview',
      field: 'portalOverview',
      summary: 'Get the overview of a portal',
      description:
        'Returns a portal at a glance: its pages by freshness, the trend of its score, who needs help and what to do next, what changed in the past 7 days, and what is on next. Each caller receives what they can see anyway: publishable keys public pages, news and events; people besides the findings that they can act on; admins of the portal and secret keys with `governance:read` all findings, the score and its trend. Secret keys see events with the scope `events:read`.'
    },
    { schema: PortalOverview, run: readOverview }
  )
]
