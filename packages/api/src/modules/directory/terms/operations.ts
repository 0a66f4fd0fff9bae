import { TermCreate, TermPatch } from '@guildhall/schema'
import { renewMissing } from '../../../core/model/missing.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update, type WriteHook } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { actionsOn, allowed, get, list } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { membershipModel } from '../memberships/model.ts'
import { termModel } from './model.ts'
import { terms } from './table.ts'

type Days = { startedOn?: string | null; endedOn?: string | null }

/** A term ends on the day it starts or later. */
const isInOrder = ({ startedOn, endedOn }: Days) => {
  if (!startedOn || !endedOn || endedOn >= startedOn) return
  const detail = `The term starts on ${startedOn} and cannot end before that day.`
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/endedOn', detail }])
}

/** A term stays in order, also when only one of the two days changes. */
const inOrder: WriteHook<Days, Days> = ({ draft, before }) => {
  isInOrder({ ...before, ...draft })
  return draft
}

export const termWritable: WriteModel = {
  model: termModel,
  upsertKey: ['source', 'external_key'],
  renew: renewMissing(terms, 'ended_on'),
  references: { membership: { column: 'membership_id', to: () => membershipModel, holds: 'one' } },
  fits: isInOrder
}

export const termKind = {
  model: termModel,
  writeModel: termWritable,
  noun: 'terms',
  singular: 'term',
  subjectType: 'term',
  scope: 'memberships'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const ofMembership: SubjectOf<TermCreate> = ({ body }) => ({ type: 'membership', name: body.membership })

const changing: Operation[] = [
  create(
    termKind,
    { allowedRoles: ['leader', 'portal_admin'], allowPortalKeys: true, subject: ofMembership },
    TermCreate,
    'Gives a member a role for a limited time. Earlier terms remain unchanged.',
    protectFields(ORIGIN, inOrder)
  ),
  update(
    termKind,
    { allowedRoles: ['leader', 'portal_admin'], allowPortalKeys: true },
    TermPatch,
    'Updates a term; `endedOn` ends it on that day.',
    protectFields(ORIGIN, inOrder)
  ),
  del(
    termKind,
    { allowedRoles: [], allowPortalKeys: true, evenReadOnly: true },
    'Deletes a term. To keep the history, end it instead; delete only what should never have existed.'
  )
]

export const termOperations: Operation[] = [
  list(termKind, reading, 'Lists terms of roles, past and present, oldest first by default.'),
  get(termKind, reading, 'Returns a term by id.'),
  ...changing,
  allowed(termKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => [
    ...changing.slice(1),
    ...actionsOn(termKind)
  ])
]
