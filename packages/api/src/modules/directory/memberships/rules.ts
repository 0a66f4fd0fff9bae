import { ENDED, type MembershipCreate, type MembershipPatch, type MembershipStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { byCaller } from '../../../core/access/actors.ts'
import { isId } from '../../../core/model/read.ts'
import { columnsOf, insert } from '../../../core/model/write.ts'
import type { Creation, WriteHook } from '../../../core/operation/mutations.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { today } from '../../../platform/days.ts'
import { termWritable } from '../terms/operations.ts'
import { DECIDERS, FIRST, type JoinPolicy, memberships, nameOf, waysFrom } from './lifecycle.ts'
import { membershipWritable } from './writable.ts'

const decides = ({ relations }: Parameters<WriteHook>[0]['facts']) => DECIDERS.some(relation => relations.has(relation))

/** A person joins: the join policy decides how, unless those who look after the community say otherwise. */
export const joins: WriteHook<MembershipCreate> = async ({ draft, facts, call }) => {
  const { caller, db } = call
  const { community, person, role, ...others } = draft
  const key = isId(community) ? sql`id = ${community}` : sql`slug = ${community}`
  const [{ policy, closed }] = (await db.run(
    sql`select join_policy as policy, status in ${ENDED} as closed from communities where ${key}`
  )) as [{ policy: JoinPolicy; closed: boolean }]
  const own = caller.personal && !decides(facts)
  // Who asks to join a community to which one is invited is told so.
  const status = others.status ?? (own && policy === 'invitation' ? 'active' : FIRST[policy])
  const relations = new Set(facts.relations)
  if (caller.personal && person === caller.person) relations.add('self')
  const gives = !caller.personal || relations.has('leader') || relations.has('portal_admin')
  const input = { cause: others.cause, notTheirs: gives ? undefined : role }
  const by = byCaller(call, { ...facts, relations })
  memberships.rowFor({ state: null, policy, closed }, nameOf(null, status)!, input, by, new Date())
  const joined = status === 'active' && !('joinedOn' in others) ? { joinedOn: today() } : {}
  return { community, person, ...others, status, ...joined }
}

/** The role that was asked for begins when the membership does. */
export const takesRole = (id: string, { body: { role, joinedOn }, db, viewer: reader }: Creation<MembershipCreate>) => {
  return role
    ? insert(db, termWritable, { membership: id, role, startedOn: joinedOn ?? today() }, reader)
    : Promise.resolve()
}

/** A membership moves as its table allows; persons move their own as far as they may, the rest is for those who decide. */
export const moves: WriteHook<MembershipPatch> = async ({ draft, before, facts, call }) => {
  const { caller, db, viewer: reader } = call
  const from = before!.status as MembershipStatus
  const { status: to = from, ...members } = draft
  const other = Object.keys(members).find(member => !['application', 'cause'].includes(member))
  if (caller.personal && !decides(facts) && other)
    throw new ApiError('FORBIDDEN', `"${other}" is kept by those who look after the community.`, [
      { pointer: `/${other}`, detail: 'Leave it out.' }
    ])
  if (to === from) return draft
  const name = nameOf(from, to)
  if (!name) {
    const ways = waysFrom(from).join(', ')
    throw new ApiError('MOVE_NOT_ALLOWED', `From "${from}" a membership moves to ${ways}; not to "${to}".`, [
      { pointer: '/status', detail: `One of: ${ways}.` }
    ])
  }
  const columns = await columnsOf(db, membershipWritable, members, reader)
  const move = { id: before!.id as string, name, input: { cause: members.cause ?? before!.cause }, columns }
  await memberships.takeAll(db, [move], byCaller(call, facts), new Date())
  return {}
}
