import {
  CHARTER_REVIEW_TRANSITIONS,
  CharterReviewCreate,
  CharterReviewTransitionCreate,
  CommunityCharterReviewQuery
} from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { idOf, listUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor, MANAGERS } from '../../../core/operation/subject.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { charterReviewLifecycle } from './lifecycle.ts'
import { charterReviewModel } from './model.ts'
import { openReview } from './open.ts'

const kind = {
  model: charterReviewModel,
  noun: 'reviews',
  singular: 'review',
  subjectType: 'charter_review',
  scope: 'charters'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const managing = { allowPortalKeys: false, allowedRoles: MANAGERS } as const

const SEEN =
  'Active members see the reviews of their community, and those who manage it also what was known when a review was opened.'

const opening: Operation = defineOperation({
  id: 'openReview',
  noun: 'reviews',
  method: 'open',
  ...managing,
  verb: 'POST',
  path: `${pathOf(communityKind)}/reviews`,
  summary: 'Open a charter review',
  description:
    'Opens a review of the published charter of a community. It begins with what is known: goals, measures, meetings, attendance, engagement and findings, kept as they are now. The active members are heard by a poll of three questions, without names. The leader, the core group and the portal’s admins can open a review; one is open at a time.',
  params: paramsOf(communityKind),
  body: CharterReviewCreate,
  scope: 'charters:write',
  subject: ({ params }) => ({ type: 'community', name: params.community! }),
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN'],
  graphql: { root: 'mutation', field: 'openReview' },
  answer: {
    kind: 'item',
    model: charterReviewModel,
    status: 201,
    run: async call => {
      const community = await idOf(communityKind, call)
      allow(opening, call.caller, await authContextFor(opening, call))
      return openReview(call, community)
    }
  }
})

const transitioning = act(
  kind,
  managing,
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a charter review',
    description:
      'Performs a named transition. Concluding records what was decided, and when to review the charter next; the members must have been heard for 7 days. Both transitions close the poll.'
  },
  CharterReviewTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED', 'RULE_BROKEN'],
    run: async ({ before, facts, draft: { transition: name, ...input }, call }) => {
      await charterReviewLifecycle.takeAll(call.db, [{ id: before.id, name, input }], byCaller(call, facts), new Date())
      return undefined
    }
  }
)

export const charterReviewOperations: Operation[] = [
  list(kind, reading, `Lists the charter reviews visible to the caller, oldest first by default. ${SEEN}`),
  get(kind, reading, `Returns a charter review by id. ${SEEN}`),
  listUnder(
    communityKind,
    reading,
    {
      path: 'reviews',
      method: 'reviews',
      scope: 'charters:read',
      summary: 'List a community’s charter reviews',
      description: `Lists the reviews of the charter of a community, oldest first by default. ${SEEN}`
    },
    charterReviewModel,
    CommunityCharterReviewQuery
  ),
  opening,
  transitioning,
  allowed(
    kind,
    reading,
    () => [],
    transitionsAllowed(charterReviewLifecycle, transitioning, CHARTER_REVIEW_TRANSITIONS)
  )
]
