import { CHARTER_TRANSITIONS, CharterCreate, CharterPatch, CommunityCharterQuery } from '@guildhall/schema'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { insert } from '../../../core/model/write.ts'
import { paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { del, update } from '../../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { idOf, listUnder, readUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { votingAllowed } from '../votes/allowed.ts'
import { draftOf } from './draft.ts'
import { charterKind as kind } from './kind.ts'
import { CHARTER_KEEPERS, charterLifecycle } from './lifecycle.ts'
import { charterModel } from './model.ts'
import { inForce, textOf } from './read.ts'
import { edits, removeDraft } from './rules.ts'
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
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN', 'UNKNOWN_REFERENCE'],
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

const updating = update(
  kind,
  writing,
  CharterPatch,
  'Updates the fields sent of a draft (JSON merge patch, RFC 7396). A published version never changes: draft the next one.',
  edits
)
const deleting = del(
  kind,
  writing,
  'Deletes a draft, or a version that was withdrawn. A published version cannot be deleted.',
  (db, _, id) => removeDraft(db, id)
)

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
  defineOperation({
    id: 'getCommunityCharter',
    noun: 'communities',
    method: 'charter',
    ...reading,
    verb: 'GET',
    path: `${pathOf(communityKind)}/charter`,
    summary: 'Get the charter of a community',
    description: 'Returns the published version of the charter of a community.',
    params: paramsOf(communityKind),
    scope: 'charters:read',
    problems: ['NOT_FOUND'],
    graphql: { root: 'query', field: 'communityCharter' },
    answer: {
      kind: 'item',
      model: charterModel,
      status: 200,
      run: async call => inForce(call.db, await idOf(communityKind, call))
    }
  }),
  readUnder(
    kind,
    reading,
    {
      path: 'text.md',
      method: 'text',
      summary: 'Get a charter as Markdown',
      description:
        'Returns the text of a version as Markdown. A text that was sent as Markdown is returned as it was sent.'
    },
    {
      mediaType: 'text/markdown',
      example: '# Our charter\n\n## Mission\n\nWe make forms that people understand.\n',
      run: textOf
    }
  ),
  creating,
  updating,
  deleting,
  transitioning,
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => [updating, deleting],
    async (call, id, facts) => [
      ...(await transitionsAllowed(charterLifecycle, transitioning, CHARTER_TRANSITIONS)(call, id, facts)),
      await votingAllowed(call, id, facts)
    ]
  )
]
