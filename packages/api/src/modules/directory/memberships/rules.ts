import type { MembershipCreate, MembershipPatch, MembershipTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { refusal } from '../../../core/lifecycle/lack.ts'
import { columnsOf, insert } from '../../../core/model/write.ts'
import type { Act } from '../../../core/operation/actions.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { MANAGERS, NOBODY } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { today } from '../../../platform/days.ts'
import { termWritable } from '../terms/operations.ts'
import { membershipLacks } from '../words.en.ts'
import { beginning } from './beginning.ts'
import { memberships, rowTo } from './lifecycle.ts'
import { membershipWritable } from './writable.ts'

/** A person joins: the join policy decides how, and those who manage the community add whom they choose. */
export const joins: WriteHook<MembershipCreate> = async ({ draft, facts, call }) => {
  const { role: _role, ...members } = draft
  const { status, lacks } = await beginning(call, facts, draft)
  const invited = status === 'invited' ? { invitedBy: call.caller.person } : {}
  if (lacks.length > 0) throw refusal(lacks)
  const joined = status === 'active' && !('joinedOn' in draft) ? { joinedOn: today() } : {}
  return { ...members, status, ...joined, ...invited }
}

/** The role that was asked for begins when the membership does; and its first step is taken, with what follows from it. */
export const begins = async (id: string, call: Creation<MembershipCreate>): Promise<void> => {
  const { body, db, viewer } = call
  const { role, joinedOn, cause, application } = body
  if (role) await insert(db, termWritable, { membership: id, role, startedOn: joinedOn ?? today() }, viewer)
  const now = new Date()
  const by = byCaller(call, NOBODY)
  const [subject] = await memberships.load(db, [{ id, name: 'join' }], by, now)
  const { name, to, by: actor, notice } = rowTo(subject!.state!)
  const step = { id, name, from: null, to, actor, notice, subject: subject!, input: { reason: cause, application } }
  await memberships.begin(db, [step], by, now)
}

/** Persons change their own application; the rest is for those who decide. */
export const changesFields: WriteHook<MembershipPatch> = ({ draft, facts, call }) => {
  const other = Object.keys(draft).find(member => member !== 'application')
  if (call.caller.personal && !MANAGERS.some(relation => facts.relations.has(relation)) && other)
    throw new ApiError('FORBIDDEN', `Only the people who manage the community can set "${other}".`, [
      { pointer: `/${other}`, detail: 'Omit it.' }
    ])
  return draft
}

const applicationIn = ({ application }: Pick<MembershipTransitionCreate, 'application'>) =>
  application === undefined ? {} : { application }

/** `POST /v1/memberships/{membership}/transitions` */
export const transitionMembership = async ({
  before,
  facts,
  draft,
  call
}: Act<MembershipTransitionCreate>): Promise<undefined> => {
  const { transition: name, ...input } = draft
  if ('application' in input && name !== 'apply')
    throw new ApiError('RULE_BROKEN', membershipLacks.only_applications, [
      { pointer: '/application', detail: membershipLacks.only_applications }
    ])
  const answers = await columnsOf(call.db, membershipWritable, applicationIn(input), call.viewer)
  const move = { id: before.id, name, input: { ...input, ...answers } }
  await memberships.takeAll(call.db, [move], byCaller(call, facts), new Date())
  return undefined
}
