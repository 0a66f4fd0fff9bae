import { ENDED, MEMBERSHIP_STATUSES, type MembershipStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, forbidden, those } from '../../../core/access/actors.ts'
import type { Relation } from '../../../core/access/caller.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { membershipLacks as lacks } from '../words.en.ts'

export type JoinPolicy = 'open' | 'approval' | 'invitation'

/** What the guards of a membership ask. */
export type MembershipFacts = {
  state: MembershipStatus | null
  policy: JoinPolicy
  /** Whether the community is closed or merged. */
  closed: boolean
}
type Subject = { id: string; joinedOn: string | null; leftOn: string | null }
/** What is sent: why it is stated so, why a transition is taken, and a role that is wanted by one who does not give roles. */
export type MembershipInput = { cause?: unknown; reason?: string | null; notTheirs?: string }
type OfMemberships = { facts: MembershipFacts; subject: Subject; input: MembershipInput; by: By }

/** What becomes of who joins in person, by the join policy; by invitation nobody does. */
export const FIRST = { open: 'active', approval: 'applied' } as const
export const DECIDERS: readonly Relation[] = ['leader', 'core', 'portal_admin']

const decider = those(lacks.decider, ...DECIDERS)
const concerned = those(lacks.decider, 'self', ...DECIDERS)
const NOT_DECIDING = forbidden(lacks.self)
const NOT_SELF = forbidden(lacks.joiner, { pointer: '/person' })
const isSelf = ({ caller, relations }: By) =>
  caller?.personal === true && relations.has('self') && !DECIDERS.some(relation => relations.has(relation))

/** Who joins becomes what the join policy says, and nothing else. */
const asPolicySays = (policy: JoinPolicy) =>
  lacking<MembershipFacts, MembershipInput>(lacks.policy, ({ policy: held }) => {
    if (held === policy) return NOTHING
    return held === 'invitation'
      ? forbidden(lacks.by_invitation)
      : forbidden(lacks.by_policy(FIRST[held]), { pointer: '/status' })
  })

const say = must<MembershipFacts, MembershipInput>

const WHY = { problem: lacks.reason, code: 'CAUSE_NEEDED' } as const

const guards = {
  takes_members: say(
    {
      problem: lacks.takes_members,
      code: 'RULE_BROKEN',
      pointer: '/community'
    },
    ({ closed }) => !closed
  ),
  continues: say(lacks.takes_members, ({ closed }) => !closed),
  gives_role: say(
    { problem: lacks.gives_role, code: 'FORBIDDEN', pointer: '/role' },
    (_, { notTheirs }) => notTheirs === undefined
  ),
  open: asPolicySays('open'),
  approval: asPolicySays('approval'),
  cause: say({ ...WHY, pointer: '/cause' }, (_, { cause }) => typeof cause === 'string' && cause.trim() !== ''),
  reason: say({ ...WHY, pointer: '/reason' }, (_, { reason }) => Boolean(reason?.trim()))
}

const load = (db: Database, moves: readonly { id: string }[]) =>
  db.run<Subject & MembershipFacts>(sql`
    select m.id, m.status as state, m.joined_on::text as "joinedOn", m.left_on::text as "leftOn", c.join_policy as policy,
      c.status in ${ENDED} as closed
    from memberships m join communities c on c.id = m.community_id where m.id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`)

type Row = { from: readonly (MembershipStatus | null)[]; guards?: readonly (keyof typeof guards)[] }
const row = <N extends string, A extends string>(name: N, to: MembershipStatus, by: A, { from, guards = [] }: Row) => ({
  name,
  from,
  to,
  by,
  guards,
  notice: null
})
const joins = ['takes_members', 'gives_role'] as const
/** Those who look after a community state what became of a person elsewhere. */
const stated = <N extends string>(name: N, to: MembershipStatus, ...more: (keyof typeof guards)[]) =>
  row(name, to, 'decider' as const, { from: [null], guards: [...joins, ...more] })
const decided = <N extends string>(name: N, to: MembershipStatus, from: Row['from'], guards?: Row['guards']) =>
  row(name, to, 'decider' as const, { from, guards })
const own = <N extends string>(name: N, to: MembershipStatus, from: Row['from']) =>
  row(name, to, 'concerned' as const, { from })

/** The whole life of a membership. */
export const memberships = defineLifecycle<OfMemberships>()({
  noun: 'membership',
  states: MEMBERSHIP_STATUSES,
  guards,
  actors: {
    /** Who joins, in person. */
    joiner: by => (isSelf(by) ? NOTHING : NOT_SELF),
    /** The person it is about, unless that person decides on it. */
    self: by => (isSelf(by) ? NOTHING : NOT_DECIDING),
    /** The person it is about, or one who decides. */
    concerned,
    decider
  },
  rows: [
    row('join', 'active', 'joiner', { from: [null], guards: [...joins, 'open'] }),
    row('apply', 'applied', 'joiner', { from: [null], guards: [...joins, 'approval'] }),
    stated('join', 'active'),
    stated('apply', 'applied'),
    stated('invite', 'invited'),
    stated('decline', 'declined', 'cause'),
    stated('withdraw', 'withdrawn'),
    stated('expire', 'expired'),
    stated('leave', 'alumni'),
    row('accept', 'active', 'concerned', { from: ['invited'], guards: ['continues'] }),
    decided('accept', 'active', ['applied'], ['continues']),
    row('decline', 'declined', 'self', { from: ['invited'] }),
    decided('decline', 'declined', ['applied', 'invited'], ['reason']),
    own('withdraw', 'withdrawn', ['applied']),
    decided('withdraw', 'withdrawn', ['invited']),
    decided('expire', 'expired', ['applied', 'invited']),
    own('leave', 'alumni', ['active']),
    decided('join', 'active', ['alumni'], ['continues']),
    row('apply', 'applied', 'concerned', { from: ['withdrawn', 'expired'], guards: ['continues'] }),
    decided('apply', 'applied', ['declined'], ['continues']),
    decided('invite', 'invited', ['declined', 'withdrawn', 'expired'], ['continues'])
  ],
  stored: {
    table: 'memberships',
    state: 'status',
    columns: ['cause', 'joined_on', 'left_on']
  },
  load,
  sets: ({ to, subject: { joinedOn, leftOn }, input: { reason = null } }, _, at) => ({
    cause: reason,
    ...(to === 'active' && !joinedOn ? { joined_on: dayOf(at) } : {}),
    ...(to === 'active' && leftOn ? { left_on: null } : {}),
    ...(to === 'alumni' ? { left_on: dayOf(at) } : {})
  })
})

/** The transition by which a membership begins in a status. */
export const firstOf = (to: MembershipStatus) =>
  memberships.rows.find(row => row.from.includes(null) && row.to === to)!.name
