import { TermCreate, TermPatch } from '@guildhall/schema'
import { keptByOrganisation, ORIGIN } from '../access/kept.ts'
import { Fault } from '../kit/fault.ts'
import type { Draft, Writable } from '../kit/write.ts'
import { membershipResource } from '../memberships/resource.ts'
import { create, del, type Rule, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { termResource } from './resource.ts'

/** A term ends on the day it starts or later. */
const isInOrder = (term: Draft) => {
  const { startedOn, endedOn } = term as { startedOn?: string | null; endedOn?: string | null }
  if (!startedOn || !endedOn || endedOn >= startedOn) return
  const detail = `The term starts on ${startedOn}, so it ends on that day or later.`
  throw new Fault('RULE_BROKEN', detail, [{ pointer: '/endedOn', detail }])
}

/** A term stays in order, also when only one of the two days changes. */
const inOrder: Rule = ({ draft, before }) => {
  isInOrder({ ...before, ...draft })
  return draft
}

export const termWritable: Writable = {
  resource: termResource,
  knownBy: ['source', 'external_key'],
  references: { membership: { column: 'membership_id', to: () => membershipResource, holds: 'one' } },
  fits: isInOrder
}

const kind: Kind = {
  resource: termResource,
  writable: termWritable,
  noun: 'terms',
  singular: 'term',
  standing: 'term',
  scope: 'memberships'
}
const reading = { public: true, bound: true, persons: 'any' } as const
const ofMembership: Operation['subject'] = ({ body }) => ({
  type: 'membership',
  name: (body as { membership: string }).membership
})

const changing: Operation[] = [
  create(
    kind,
    { persons: ['leader', 'portal_admin'], bound: true, subject: ofMembership },
    TermCreate,
    'Gives a member a role for a time. Earlier terms stay as they are.',
    keptByOrganisation(ORIGIN, inOrder)
  ),
  update(
    kind,
    { persons: ['leader', 'portal_admin'], bound: true },
    TermPatch,
    'Changes a term; `endedOn` ends it on that day.',
    keptByOrganisation(ORIGIN, inOrder)
  ),
  del(
    kind,
    { persons: [], bound: true },
    'Deletes a term. Ending keeps the history; deleting is for what should never have been there.'
  )
]

export const termOperations: Operation[] = [
  list(kind, reading, 'Lists terms of roles, past and present, oldest first unless sorted otherwise.'),
  get(kind, reading, 'Reads one term by id.'),
  ...changing,
  allowed(kind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
