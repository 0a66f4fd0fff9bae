import { CHARTER_TRANSITIONS, CharterCreate, CommunityCharterQuery } from '@guildhall/schema'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { insert } from '../../../core/model/write.ts'
import { paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { idOf, listUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { draftOf } from './draft.ts'
import { charterKind as kind } from './kind.ts'
import { CHARTER_KEEPERS, charterLifecycle } from './lifecycle.ts'
import { charterModel } from './model.ts'
import { transitioning } from './transitions.ts'

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: false, allowedRoles: CHARTER_KEEPERS } as const

const creating: Operation = defineOperation({
  id: 'createCharter',
  noun: 'charters',
  method: 'create',
  ...writing,
  verb: 'POST',
  path: `${pathOf(communityKind)}/charters`,
  summary: 'Create a charter',
  description:
    'Creates a draft of the charter of a community. The leader and the core group can draft it or, while the community has no leader, its author.',
  params: paramsOf(communityKind),
  body: CharterCreate,
  scope: 'charters:write',
  subject: ({ params }) => ({ type: 'community', name: params.community! }),
  problems: ['NOT_FOUND', 'CONFLICT', 'UNKNOWN_REFERENCE'],
  graphql: { root: 'mutation', field: 'createCharter' },
  answer: {
    kind: 'item',
    model: charterModel,
    status: 201,
    run: async call => {
      const community = await idOf(communityKind, call)
      allow(creating, call.caller, await authContextFor(creating, call))
      return insert(call.db, kind.writeModel, await draftOf(community, call), call.viewer)
    }
  }
})

export const charterOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the versions of charters visible to the caller, oldest first by default. Published versions are visible to everyone who sees the community, drafts to those who write and vote.'
  ),
  get(kind, reading, 'Returns a version of a charter by id.'),
  listUnder(
    communityKind,
    reading,
    {
      path: 'charters',
      method: 'charters',
      scope: 'charters:read',
      summary: 'List a community’s charters',
      description: 'Lists the versions of the charter of a community, oldest first by default.'
    },
    charterModel,
    CommunityCharterQuery
  ),
  creating,
  transitioning,
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => [],
    transitionsAllowed(charterLifecycle, transitioning, CHARTER_TRANSITIONS)
  )
]
