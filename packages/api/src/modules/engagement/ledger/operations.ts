import { CommunityLedgerQuery, PersonLedgerQuery } from '@guildhall/schema'
import type { Operation } from '../../../core/operation/operation.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { personKind } from '../../directory/people/operations.ts'
import { ledgerModel } from './model.ts'

const reading = { allowPortalKeys: false, allowedRoles: 'any' } as const

const SEEN =
  'events, attendance, resources and kudos that the service has on record, and contributions that other systems posted; each with what it weighs and, where it is not counted, why. People see their own entries; the leader and the core group see those of their community, without private kudos.'

export const ledgerOperations: Operation[] = [
  listUnder(
    communityKind,
    reading,
    {
      path: 'ledger',
      method: 'ledger',
      scope: 'contributions:read',
      summary: 'List the ledger of a community',
      description: `Lists what people gave and received in a community, by time by default: ${SEEN}`
    },
    ledgerModel,
    CommunityLedgerQuery
  ),
  listUnder(
    personKind,
    reading,
    {
      path: 'ledger',
      method: 'ledger',
      scope: 'contributions:read',
      summary: 'List the ledger of a person',
      description: `Lists what a person gave and received in all communities, by time by default: ${SEEN}`
    },
    ledgerModel,
    PersonLedgerQuery
  )
]
