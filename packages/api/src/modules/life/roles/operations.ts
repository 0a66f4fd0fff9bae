import { StandInCreate, TermHandover } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { termKind } from '../../directory/terms/operations.ts'
import { handOverTerm } from './hand-over.ts'
import { standInForTerm } from './stand-in.ts'

const own = { allowedRoles: ['self', 'leader', 'portal_admin'], allowPortalKeys: true } as const

export const roleOperations: Operation[] = [
  act(
    termKind,
    own,
    {
      path: 'handovers',
      method: 'handOver',
      id: 'handOverTerm',
      field: 'handOverTerm',
      summary: 'Hand over a role in a community',
      description:
        'Ends a term and begins the successor’s, in one step; for up to 30 days both can hold the role. Returns the successor’s term. The person who holds the role, the leader and the admins of the portal can do this. Both are notified.'
    },
    TermHandover,
    { run: handOverTerm }
  ),
  act(
    termKind,
    own,
    {
      path: 'stand-ins',
      method: 'standIn',
      id: 'standInForTerm',
      field: 'standInForTerm',
      summary: 'Record a leave of absence and its stand-in',
      description:
        'Begins the term of a stand-in for the days of a leave: the stand-in has the rights of the role, and its tasks and notices go to the stand-in instead. Returns that term; it names the other one as `standsInFor`. It ends with the leave, with the other term, or earlier by its `endedOn`. A stand-in is not counted as another leader.'
    },
    StandInCreate,
    { run: standInForTerm }
  )
]
