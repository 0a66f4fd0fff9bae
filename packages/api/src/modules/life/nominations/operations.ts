import { NOMINATION_TRANSITIONS, NominationCreate, NominationTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { begin, nominates } from './begin.ts'
import { nominationLifecycle } from './lifecycle.ts'
import { nominationModel } from './model.ts'
import { nominationWritable } from './nomination.ts'

const kind = {
  model: nominationModel,
  writeModel: nominationWritable,
  noun: 'nominations',
  singular: 'nomination',
  subjectType: 'nomination',
  scope: 'memberships'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const inCommunity: SubjectOf<NominationCreate> = ({ body }) => ({ type: 'community', name: body.community })

const SEEN =
  'The nominee, the person who nominated, the leader, the core group and the admins of the portals see a nomination.'

const transitioning = act(
  kind,
  reading,
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a nomination',
    description:
      'Performs a named transition. The nominee accepts or declines. The leader, the admins of the portals and keys appoint a nominee who accepted, or decline with a reason; the term begins at once or on `startsOn`. A nominee for leader takes over from the leader before, after `overlapDays`. The person who nominated can withdraw.'
  },
  NominationTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED', 'FORBIDDEN'],
    run: async ({ before, facts, draft: { transition: name, reason }, call }) => {
      const move = { id: before.id, name, input: { reason } }
      await nominationLifecycle.takeAll(call.db, [move], byCaller(call, facts), new Date())
      return undefined
    }
  }
)

export const nominationOperations: Operation[] = [
  list(kind, reading, `Lists the nominations visible to the caller, oldest first by default. ${SEEN}`),
  get(kind, reading, `Returns a nomination by id. ${SEEN}`),
  create(
    kind,
    { allowPortalKeys: true, allowedRoles: ['member', ...MANAGERS], subject: inCommunity },
    NominationCreate,
    'Nominates a member for a role: oneself, or another person, who is asked. A nomination by a member is decided by the leader once the nominee has accepted; one by the leader, an admin of the portal or a key is an offer, and accepting it begins the term.',
    nominates,
    begin
  ),
  transitioning,
  allowed(kind, reading, () => [], transitionsAllowed(nominationLifecycle, transitioning, NOMINATION_TRANSITIONS))
]
