import { TOUCHPOINT_STATUSES, type TouchpointStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { must } from '../../../core/lifecycle/lack.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { touchpointLacks as lacks } from '../words.en.ts'

type TouchpointFacts = { state: TouchpointStatus | null }
export type TouchpointInput = { on?: string | null; feedback?: string | null; reason?: string | null }
type OfTouchpoints = { facts: TouchpointFacts; subject: { id: string }; input: TouchpointInput; by: By }

const refused = (member: string, problem: string) => ({ problem, code: 'RULE_BROKEN' as const, pointer: `/${member}` })

/** The whole life of a touchpoint. That it is overdue follows from its day. */
export const touchpointLifecycle = defineLifecycle<OfTouchpoints>()({
  noun: 'touchpoint',
  states: TOUCHPOINT_STATUSES,
  guards: {
    past: must<TouchpointFacts, TouchpointInput>(
      refused('on', lacks.past),
      (_, { on }, now) => !on || on <= dayOf(now)
    ),
    outcome: must<TouchpointFacts, TouchpointInput>(refused('reason', lacks.outcome), (_, { reason }) => !reason),
    cause: must<TouchpointFacts, TouchpointInput>(
      refused('feedback', lacks.cause),
      (_, { on, feedback }) => !on && !feedback
    )
  },
  actors: {
    /** The leader, the core group, and the sponsor for what is their own. */
    keeper: those(lacks.keeper, 'self', 'leader', 'core')
  },
  rows: [
    { name: 'plan', from: [null], to: 'planned', by: 'keeper', guards: [], notice: null },
    { name: 'complete', from: [null], to: 'done', by: 'keeper', guards: ['past'], notice: null },
    { name: 'complete', from: ['planned'], to: 'done', by: 'keeper', guards: ['past', 'outcome'], notice: null },
    { name: 'cancel', from: ['planned'], to: 'cancelled', by: 'keeper', guards: ['cause'], notice: null }
  ],
  stored: {
    table: 'touchpoints',
    state: 'status',
    columns: ['done_on', 'feedback', 'cancelled_on', 'reason']
  },
  load: (db: Database, moves) =>
    db.run<{ id: string; state: TouchpointStatus }>(
      sql`select id, status as state from touchpoints where id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`
    ),
  sets: ({ to, input: { on, feedback, reason } }, _, at) =>
    to === 'done'
      ? { done_on: on ?? dayOf(at), feedback: feedback ?? null }
      : { cancelled_on: dayOf(at), reason: reason ?? null }
})
