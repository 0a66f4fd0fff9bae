import { type ApplicationInput, ENDED, MEMBERSHIP_STATUSES, type MembershipStatus } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import type { Relation } from '../../../core/access/caller.ts'
import { type By, forbidden, service, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { membershipLacks as lacks } from '../words.en.ts'
import { expiryOf } from './expiry.ts'

export type JoinPolicy = 'open' | 'approval' | 'invitation'

/** What the guards of a membership ask. */
export type MembershipFacts = {
  state: MembershipStatus | null
  policy: JoinPolicy
  /** Whether the community is closed or merged. */
  closed: boolean
  /** Whether others refused or ended it. */
  refused?: boolean
  /** Whether the person was a member before. */
  returning?: boolean
  /** When an application or an invitation expires. */
  expiresAt?: string | null
}
type Subject = {
  id: string
  community: string
  person: string
  joinedOn: string | null
  leftOn: string | null
  invitedBy: string | null
}
/** What is sent: why it is stated so, why a transition is taken, and a role that is wanted by one who does not give roles. */
export type MembershipInput = {
  cause?: unknown
  reason?: string | null
  application?: Static<typeof ApplicationInput> | null
  notTheirs?: string
}
type OfMemberships = { facts: MembershipFacts; subject: Subject; input: MembershipInput; by: By }

/** What becomes of who joins in person, by the join policy; by invitation nobody does. */
export const FIRST = { open: 'active', approval: 'applied' } as const
/** Who decides who joins. */
export const DECIDERS: readonly Relation[] = ['leader', 'core', 'facilitator', 'portal_admin']

const decider = those(lacks.decider, ...DECIDERS)
const concerned = those(lacks.decider, 'self', ...DECIDERS)
const leaving = those(lacks.manager, 'self', ...MANAGERS)
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
  reason: say({ ...WHY, pointer: '/reason' }, (_, { reason }) => Boolean(reason?.trim())),
  // Who comes back, or was refused before.
  open_again: lacking<MembershipFacts, MembershipInput>(lacks.open_again, ({ policy, refused }) => {
    if (policy === 'open' && !refused) return NOTHING
    return forbidden(policy === 'invitation' ? lacks.by_invitation : lacks.open_again)
  }),
  by_application: say({ problem: lacks.by_invitation, code: 'FORBIDDEN' }, ({ policy }) => policy !== 'invitation'),
  first_time: say(lacks.first_time, ({ returning }) => !returning),
  returning: say(lacks.returning, ({ returning }) => returning === true),
  overdue: say(
    lacks.overdue,
    ({ expiresAt }, _, now) => Boolean(expiresAt) && now.getTime() >= Date.parse(expiresAt!),
    ({ expiresAt }) => expiresAt ?? null
  )
}

const load = (db: Database, moves: readonly { id: string }[]) =>
  db.run<Subject & MembershipFacts>(sql`
    select m.id, m.community_id as community, m.person_id as person, m.status as state, m.joined_on::text as "joinedOn", m.left_on::text as "leftOn",
      m.invited_by_id as "invitedBy", m.refused, c.join_policy as policy, c.status in ${ENDED} as closed, to_json(${expiryOf('m')}) #>> '{}' as "expiresAt",
      exists (select from membership_spells s where s.membership_id = m.id) as returning
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
const own = <N extends string>(name: N, to: MembershipStatus, from: Row['from'], ...asked: (keyof typeof guards)[]) =>
  row(name, to, 'concerned' as const, { from, guards: asked })
type End = 'declined' | 'withdrawn' | 'expired'
/** What ends without an answer of yes; who was a member before is one of the alumni again. */
const ended = <N extends string, A extends string>(
  name: N,
  to: End,
  by: A,
  from: Row['from'],
  ...asked: (keyof typeof guards)[]
) => [
  row(name, to, by, { from, guards: ['first_time', ...asked] }),
  row(name, 'alumni', by, { from, guards: ['returning', ...asked] })
]
/** From where people come again. */
const AWAY = ['declined', 'withdrawn', 'expired', 'alumni'] as const
const WAITING = ['applied', 'invited'] as const

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
    /** The person it is about, or one who manages the community. */
    leaving,
    decider,
    service
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
    own('accept', 'active', ['invited'], 'continues'),
    decided('accept', 'active', ['applied'], ['continues']),
    ...ended('decline', 'declined', 'self' as const, ['invited']),
    ...ended('decline', 'declined', 'decider' as const, WAITING, 'reason'),
    ...ended('withdraw', 'withdrawn', 'concerned' as const, ['applied']),
    ...ended('withdraw', 'withdrawn', 'decider' as const, ['invited']),
    ...ended('expire', 'expired', 'decider' as const, WAITING),
    ...ended('expire', 'expired', 'service' as const, WAITING, 'overdue'),
    row('leave', 'alumni', 'leaving' as const, { from: ['active'] }),
    row('join', 'active', 'self' as const, { from: AWAY, guards: ['continues', 'open_again'] }),
    decided('join', 'active', ['alumni'], ['continues']),
    row('apply', 'applied', 'self' as const, { from: AWAY, guards: ['continues', 'by_application'] }),
    decided('apply', 'applied', ['declined', 'withdrawn', 'expired'], ['continues']),
    decided('invite', 'invited', AWAY, ['continues'])
  ],
  stored: {
    table: 'memberships',
    state: 'status',
    columns: ['cause', 'refused', 'application', 'invited_by_id', 'joined_on', 'left_on']
  },
  load,
  sets: (
    { name, from, to, subject: { person, joinedOn, leftOn }, input: { reason = null, application } },
    { caller },
    at
  ) => ({
    cause: reason,
    ...(from === 'active' || name === 'decline' ? { refused: caller?.person !== person } : {}),
    ...(to === 'active' ? { refused: false } : {}),
    ...(application === undefined ? {} : { application }),
    ...(to === 'invited' ? { invited_by_id: caller?.person ?? null } : {}),
    ...(to === 'active' && !joinedOn ? { joined_on: dayOf(at) } : {}),
    ...(to === 'active' && leftOn ? { left_on: null } : {}),
    ...(from === 'active' && to === 'alumni' ? { left_on: dayOf(at) } : {})
  })
})

/** The row by which a membership begins in a status. */
export const rowTo = (to: MembershipStatus) => memberships.rows.find(row => row.from.includes(null) && row.to === to)!
/** The transition by which it does. */
export const firstOf = (to: MembershipStatus) => rowTo(to).name
