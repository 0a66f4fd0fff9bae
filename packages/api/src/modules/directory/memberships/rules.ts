import type { MembershipCreate, MembershipPatch, MembershipTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/access/actors.ts'
import { refusal } from '../../../core/lifecycle/lack.ts'
import { insert } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { today } from '../../../platform/days.ts'
import { termWritable } from '../terms/operations.ts'
import { beginning, decides } from './beginning.ts'
import { memberships } from './lifecycle.ts'

/** A person joins: the join policy decides how, and those who manage the community add whom they choose. */
export const joins: WriteHook<MembershipCreate> = async ({ draft, facts, call }) => {
  const { role: _role, ...members } = draft
  const { status, lacks } = await beginning(call, facts, draft)
  if (lacks.length > 0) throw refusal(lacks)
  const joined = status === 'active' && !('joinedOn' in draft) ? { joinedOn: today() } : {}
  return { ...members, status, ...joined }
}

/** The role that was asked for begins when the membership does. */
export const takesRole = (id: string, { body: { role, joinedOn }, db, viewer: reader }: Creation<MembershipCreate>) => {
  return role
    ? insert(db, termWritable, { membership: id, role, startedOn: joinedOn ?? today() }, reader)
    : Promise.resolve()
}

/** Persons change their own application; the rest is for those who decide. */
export const changesFields: WriteHook<MembershipPatch> = ({ draft, facts, call }) => {
  const other = Object.keys(draft).find(member => member !== 'application')
  if (call.caller.personal && !decides(facts) && other)
    throw new ApiError('FORBIDDEN', `Only the people who manage the community can set "${other}".`, [
      { pointer: `/${other}`, detail: 'Omit it.' }
    ])
  return draft
}

/** `POST /v1/memberships/{membership}/transitions` */
export const transitionMembership = async ({
  before,
  facts,
  draft,
  call
}: Act<MembershipTransitionCreate>): Promise<undefined> => {
  const { transition: name, reason } = draft
  await memberships.takeAll(call.db, [{ id: before.id, name, input: { reason } }], byCaller(call, facts), new Date())
  return undefined
}
