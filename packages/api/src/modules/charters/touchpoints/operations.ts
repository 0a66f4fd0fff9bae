import {
  CommunityTouchpointQuery,
  TOUCHPOINT_TRANSITIONS,
  TouchpointCreate,
  TouchpointPatch,
  TouchpointTransitionCreate
} from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { touchpointLifecycle } from './lifecycle.ts'
import { touchpointModel, touchpointWritable } from './model.ts'
import { edits, record } from './rules.ts'

const kind = {
  model: touchpointModel,
  writeModel: touchpointWritable,
  noun: 'touchpoints',
  singular: 'touchpoint',
  subjectType: 'touchpoint',
  scope: 'charters'
} satisfies Kind
const ofCommunity = { ...communityKind, scope: 'charters' } satisfies Kind
const reading = { allowPortalKeys: false, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: false, allowedRoles: ['self', 'leader', 'core'] } as const
const SEEN = 'They are visible to the leader, the core group and the sponsors of the community.'

const changing: Operation[] = [
  update(
    kind,
    writing,
    TouchpointPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). The leader and the core group can update it, and the sponsor for their own.',
    edits
  ),
  del(kind, writing, 'Deletes a touchpoint. One that did not take place is cancelled instead.')
]

const transitioning = act(
  kind,
  writing,
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a touchpoint',
    description: 'Performs a named transition: completes a planned touchpoint, with its feedback, or cancels it.'
  },
  TouchpointTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED'],
    run: async ({ before, facts, draft: { transition: name, ...input }, call }) => {
      await touchpointLifecycle.takeAll(call.db, [{ id: before.id, name, input }], byCaller(call, facts), new Date())
      return undefined
    }
  }
)

export const touchpointOperations: Operation[] = [
  list(
    kind,
    reading,
    `Lists the touchpoints visible to the caller, oldest first by default. ${SEEN} Former sponsors see their own.`
  ),
  get(kind, reading, 'Returns a touchpoint by id.'),
  listUnder(
    ofCommunity,
    reading,
    {
      path: 'touchpoints',
      method: 'touchpoints',
      summary: 'List the touchpoints of a community',
      description: `Lists the touchpoints of a community with its sponsors, and their acts of advocacy, oldest first by default. ${SEEN}`
    },
    touchpointModel,
    CommunityTouchpointQuery
  ),
  act(
    ofCommunity,
    { allowPortalKeys: false, allowedRoles: ['member', 'leader', 'core'] },
    {
      path: 'touchpoints',
      method: 'recordTouchpoint',
      id: 'recordTouchpoint',
      summary: 'Plan or record a touchpoint',
      description:
        'Plans a touchpoint of a sponsor with the community or an act of advocacy, or records one that was done. The leader and the core group record those of every sponsor; sponsors record their own.'
    },
    TouchpointCreate,
    { of: touchpointModel, run: record }
  ),
  ...changing,
  transitioning,
  allowed(kind, reading, () => changing, transitionsAllowed(touchpointLifecycle, transitioning, TOUCHPOINT_TRANSITIONS))
]
