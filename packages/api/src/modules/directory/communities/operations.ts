import {
  COMMUNITY_TRANSITIONS,
  CommunityCreate,
  CommunityPatch,
  CommunityStepQuery,
  CommunityTransitionCreate,
  CommunityUpsert
} from '@guildhall/schema'
import type { Caller } from '../../../core/access/caller.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { act } from '../../../core/operation/actions.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update, type WriteHook } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { joining } from '../memberships/joining.ts'
import { personModel } from '../people/model.ts'
import { portalModel } from '../portals/model.ts'
import { communities as lifecycle } from './lifecycle.ts'
import { communityModel } from './model.ts'
import { boundPauses } from './pause.ts'
import { communityStepModel } from './steps.ts'
import { transitionCommunity } from './transitions.ts'

export const communityWritable: WriteModel = {
  model: communityModel,
  upsertKey: ['source', 'external_key'],
  references: {
    author: { column: 'author_id', to: () => personModel, holds: 'one' },
    parent: { column: 'parent_id', to: () => communityModel, holds: 'one' },
    portals: { column: 'portal_ids', to: () => portalModel, holds: 'many' },
    champions: { column: 'champion_ids', to: () => personModel, holds: 'many' },
    relations: { column: 'relations', to: () => communityModel, holds: { under: 'community' } }
  }
}

export const communityKind = {
  model: communityModel,
  writeModel: communityWritable,
  noun: 'communities',
  singular: 'community',
  subjectType: 'community'
} satisfies Kind
/** Those who prepare what becomes of a community: who manages it and, while nobody leads it, its author. */
export const KEEPERS = [...MANAGERS, 'author'] as const
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

/** What a key of one portal makes belongs to that portal. */
const ofPortal = (draft: CommunityCreate, { portal }: Caller) =>
  portal === null ? draft : { ...draft, portals: [...new Set([...(draft.portals ?? []), portal])] }

const NOT_KNOWN = 'Only people in the directory can draft communities, and this sign-in is not in the directory.'
const NOT_STATED = 'A community created by a person is a draft. Omit the status; change it with transitions.'

/** Persons draft communities, and are on record as their authors; keys state the status that one has. */
const drafts: WriteHook<CommunityCreate> = async change => {
  await boundPauses(change)
  const { draft, call } = change
  const { caller } = call
  const { personal, person } = caller
  if (!personal) return ofPortal(draft, caller)
  if (person === null) throw new ApiError('FORBIDDEN', NOT_KNOWN)
  const { status = 'draft' } = draft
  if (status !== 'draft') throw new ApiError('FORBIDDEN', NOT_STATED, [{ pointer: '/status', detail: NOT_STATED }])
  return { ...ofPortal(draft, caller), author: person }
}

// Which portals show a community concerns all of them: neither persons nor a key of one portal change it.
const kept = protectFields(
  ['portals'],
  protectFields(ORIGIN, boundPauses),
  ({ personal, portal }) => personal || portal !== null
)

const namedPortals: SubjectOf<CommunityCreate> = ({ body: { portals: names } }) => {
  return names?.length ? { type: 'portals', names } : undefined
}

const changing: Operation[] = [
  create(
    communityKind,
    { allowedRoles: 'any', allowPortalKeys: true, subject: namedPortals },
    CommunityCreate,
    'Creates a community. Its slug is generated from the name when omitted. Every person in the directory can create a draft and manages it until it has a leader; keys set the status that the community has. A key of one portal creates communities of that portal.',
    protectFields(ORIGIN, drafts)
  ),
  update(
    communityKind,
    { allowedRoles: KEEPERS, allowPortalKeys: true },
    CommunityPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). The status is changed by transitions. Only keys of the whole organisation can change which portals show the community. A community that names no portal can be updated by those keys and by its own leaders and core group; while it has no leader, also by its author.',
    kept
  ),
  del(
    communityKind,
    { allowedRoles: [], allowPortalKeys: true, evenReadOnly: true },
    'Deletes a community with its memberships and their terms. To keep it readable, close it instead; delete only what should never have existed.'
  )
]

const transition = act(
  communityKind,
  { allowedRoles: KEEPERS, allowPortalKeys: true, evenReadOnly: true },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a community',
    description:
      'Performs a named transition of the community’s status. Its leader, its core group and, while it has no leader, its author can perform `propose`, `plan`, `launch`, `renew`, `rest`, `wake`, `begin_closing`, `resume`, `reopen` and `withdraw`; the admins of the portals that it names can perform `approve`, `ask_changes`, `decline`, `close` and `merge`, and, while it has no leader, `rest` and `wake`; keys can perform all of them. The allowed actions of the community list in advance what each transition still requires.'
  },
  CommunityTransitionCreate,
  { problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'], run: transitionCommunity }
)

export const communityOperations: Operation[] = [
  list(
    communityKind,
    reading,
    'Lists the communities visible to the caller, by name by default. Can be filtered and searched.'
  ),
  get(communityKind, reading, 'Returns a community by slug or id.'),
  ...changing,
  transition,
  listUnder(
    communityKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    {
      path: 'steps',
      method: 'steps',
      id: 'listCommunitySteps',
      field: 'communitySteps',
      summary: 'List a community’s history',
      description: 'Lists the status changes of a community: what was done, by whom, when and why; oldest first.'
    },
    communityStepModel,
    CommunityStepQuery
  ),
  upsertMany(
    communityKind,
    CommunityUpsert,
    'Creates or updates up to 1,000 communities from another system, each identified by source and externalKey. Fields left out remain unchanged. A status is set directly, without a transition, and recorded as such.'
  ),
  allowed(
    communityKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => changing.slice(1),
    async (...asked) => [
      await joining(...asked),
      ...(await transitionsAllowed(lifecycle, transition, COMMUNITY_TRANSITIONS)(...asked))
    ]
  )
]
