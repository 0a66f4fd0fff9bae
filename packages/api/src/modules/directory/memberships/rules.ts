import { MEMBERSHIP_MOVES, type MembershipStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { isId } from '../../../core/model/read.ts'
import type { Draft } from '../../../core/model/write.ts'
import { insert } from '../../../core/model/write.ts'
import type { WriteHook } from '../../../core/operation/mutations.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { termWritable } from '../terms/operations.ts'

type JoinPolicy = 'open' | 'approval' | 'invitation'

const FIRST: Record<JoinPolicy, MembershipStatus> = { open: 'active', approval: 'applied', invitation: 'invited' }
// What a person may do to their own membership without those who decide.
const OWN_MOVES: readonly string[] = [
  'invited>active',
  'invited>declined',
  'applied>withdrawn',
  'active>alumni',
  'withdrawn>applied',
  'expired>applied'
]

const today = () => new Date().toISOString().slice(0, 10)
const decides = (facts: Parameters<WriteHook>[0]['facts']) =>
  ['leader', 'core', 'portal_admin'].some(relation => facts.relations.has(relation as 'leader'))

/** A refusal says why. */
export const needCause = ({ status, cause }: Draft) => {
  if (status === 'declined' && !(typeof cause === 'string' && cause.trim())) {
    throw new ApiError('CAUSE_NEEDED', undefined, [
      { pointer: '/cause', detail: 'Say why, in words that help the person.' }
    ])
  }
}

/** A person joins: the join policy decides how, unless those who look after the community say otherwise. */
export const joins: WriteHook = async ({ draft, facts, call }) => {
  const { caller, db } = call
  const {
    community: name,
    person,
    role,
    ...others
  } = draft as { community: string; person: string; role?: string; status?: MembershipStatus; cause?: string }
  const own = caller.personal && person === caller.person
  if (caller.personal && !own && !decides(facts)) {
    throw new ApiError(
      'FORBIDDEN',
      'Persons join for themselves; others are added by those who look after the community.',
      [{ pointer: '/person', detail: 'Your own id.' }]
    )
  }
  const key = isId(name) ? sql`id = ${name}` : sql`slug = ${name}`
  const [community] = await db.run<{ policy: JoinPolicy; status: string }>(
    sql`select join_policy as policy, status from communities where ${key}`
  )
  if (community && ['closed', 'merged'].includes(community.status)) {
    throw new ApiError('RULE_BROKEN', 'The community is closed and takes no members any more.', [
      { pointer: '/community', detail: 'It is closed.' }
    ])
  }
  if (role && caller.personal && !facts.relations.has('leader') && !facts.relations.has('portal_admin')) {
    throw new ApiError('FORBIDDEN', 'Roles are given by the leader or the portal’s admins.', [
      { pointer: '/role', detail: 'Leave it out.' }
    ])
  }
  const first = FIRST[community?.policy ?? 'open']
  if (own && !decides(facts) && community?.policy === 'invitation')
    throw new ApiError('FORBIDDEN', 'One joins this community by invitation. Ask its leader.')
  if (own && !decides(facts) && others.status && others.status !== first) {
    throw new ApiError('FORBIDDEN', `By its join policy one becomes "${first}" here.`, [
      { pointer: '/status', detail: 'Leave it out.' }
    ])
  }
  const status = others.status ?? first
  needCause({ status, cause: others.cause })
  const joined = status === 'active' && !('joinedOn' in others) ? { joinedOn: today() } : {}
  return { community: name, person, ...others, status, ...joined }
}

/** The role that was asked for begins when the membership does. */
export const takesRole = (id: string, { body, db, viewer: reader }: Call) => {
  const { role, joinedOn } = body as { role?: string; joinedOn?: string | null }
  return role
    ? insert(db, termWritable, { membership: id, role, startedOn: joinedOn ?? today() }, reader)
    : Promise.resolve()
}

/** A membership moves as its table allows; persons move their own as far as they may, the rest is for those who decide. */
export const moves: WriteHook = ({ draft, before, facts, call }) => {
  const from = before!.status as MembershipStatus
  const to = (draft.status ?? from) as MembershipStatus
  const own = call.caller.personal && !decides(facts)
  const other = Object.keys(draft).find(member => !['status', 'application', 'cause'].includes(member))
  if (own && other)
    throw new ApiError('FORBIDDEN', `"${other}" is kept by those who look after the community.`, [
      { pointer: `/${other}`, detail: 'Leave it out.' }
    ])
  if (to === from) return draft
  if (!MEMBERSHIP_MOVES[from].includes(to)) {
    const ways = MEMBERSHIP_MOVES[from].join(', ')
    throw new ApiError('MOVE_NOT_ALLOWED', `From "${from}" a membership moves to ${ways}; not to "${to}".`, [
      { pointer: '/status', detail: `One of: ${ways}.` }
    ])
  }
  if (own && !OWN_MOVES.includes(`${from}>${to}`))
    throw new ApiError('FORBIDDEN', `Moving from "${from}" to "${to}" is for those who look after the community.`)
  if (!own || from !== 'invited') needCause({ status: to, cause: draft.cause ?? before!.cause })
  const dates = {
    ...(to === 'active' && !('joinedOn' in draft) && !before!.joinedOn ? { joinedOn: today() } : {}),
    ...(to === 'active' && before!.leftOn ? { leftOn: null } : {}),
    ...(to === 'alumni' && !('leftOn' in draft) ? { leftOn: today() } : {})
  }
  return { ...draft, ...dates }
}
