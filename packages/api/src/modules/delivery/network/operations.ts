import { PortalNetwork } from '@guildhall/schema'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { readNetwork } from './read.ts'

export const networkOperations: Operation[] = [
  readUnder(
    { ...portalKind, scope: 'communities' },
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'network',
      method: 'network',
      id: 'getPortalNetwork',
      field: 'portalNetwork',
      summary: 'Get the network of a portal',
      description:
        'Returns the communities that a portal shows and that the caller sees, and what each two of them share: topics and people. It never reveals who is a member of what: numbers of people are rounded down to steps of 5, fewer than 5 are withheld, and publishable keys receive topics alone. At most 60 communities are included, those that share most; each has a place, so that the same data is always drawn in the same way.'
    },
    { schema: PortalNetwork, run: (id, { db, viewer }) => readNetwork(db, id, viewer) }
  )
]
