import {
  CORRECTION_REQUEST_TRANSITIONS,
  CorrectionRequestCreate,
  CorrectionRequestTransitionCreate
} from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { begin, checkEntry } from './begin.ts'
import { correctionLifecycle } from './lifecycle.ts'
import { correctionRequestModel } from './model.ts'
import { correctionRequestWritable } from './writable.ts'

const kind = {
  model: correctionRequestModel,
  writeModel: correctionRequestWritable,
  noun: 'correctionRequests',
  singular: 'correctionRequest',
  path: 'correction-requests',
  subjectType: 'correction_request',
  scope: 'contributions'
} satisfies Kind
const reading = { allowPortalKeys: false, allowedRoles: 'any' } as const

const transitioning = act(
  kind,
  { allowPortalKeys: false, allowedRoles: ['self', 'leader', 'portal_admin'] },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a correction request',
    description:
      'Performs a named transition. The leader accepts or declines within 14 days, then the admins of the community’s portals; the person who asks can withdraw. Accepting takes back a posted contribution; an entry that is read from events, attendance, minutes or resources must have been corrected there first. Declining requires a reason.'
  },
  CorrectionRequestTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
    run: async ({ before, facts, draft: { transition: name, reason }, call }) => {
      const move = { id: before.id, name, input: { reason } }
      await correctionLifecycle.takeAll(call.db, [move], byCaller(call, facts), new Date())
      return undefined
    }
  }
)

export const correctionRequestOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the correction requests visible to the caller, oldest first by default. People see their own, leaders those of their community, and the admins of its portals those that the leader did not decide in time.'
  ),
  get(kind, reading, 'Returns a correction request by id.'),
  create(
    kind,
    reading,
    CorrectionRequestCreate,
    'Requests the correction of an entry of the acting person in the ledger of a community. The leader is notified, and decides within 14 days; after that, or without a leader, the organisation does. Keys request only for the person in `Guildhall-Actor`.',
    checkEntry,
    begin
  ),
  transitioning,
  allowed(
    kind,
    reading,
    () => [],
    transitionsAllowed(correctionLifecycle, transitioning, CORRECTION_REQUEST_TRANSITIONS)
  )
]
