import type { InfractionKind, InfractionStatus, LadderDays, Maintenance, Message } from '@guildhall/schema'
import { type Lack, must } from '../../../core/lifecycle/lack.ts'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import type { Said } from '../../../platform/messages.ts'
import type { StoredStep } from '../../governance/evaluation/judge.ts'
import { message } from '../message.ts'
import { ladderLacks as lacks } from '../words.en.ts'
import type { GatesSaid } from './gates.ts'

/** How far the maintenance of a page has escalated, and everything that its next step depends on. */
export type EscalationState = GatesSaid & {
  state: Maintenance
  /** The rules that led to this stage. */
  leading: readonly string[]
  days: LadderDays
  /** When the notice of the last step was delivered; null when it was not, or there was none. */
  delivered: string | null
  /** When the first notice of this climb was delivered. */
  firstDelivered: string | null
  /** Whether a sanction that only a person lifts keeps it suspended. */
  sanctioned: boolean
  /** Whether any sanction does, also one for its maintenance alone. */
  suspended: boolean
}

/** What a step is taken with: a person decides in a case, and says why. */
export type EscalationInput = {
  case?: { id: string; kind: InfractionKind; status: InfractionStatus }
  reason?: Said
}

/** What comes next for what nobody was notified of yet. */
export const FIRST: StoredStep = { message: message('next_step.first_notice'), on: null }

/** From the first notice on: what comes next, on which of the pack’s days, and on which day the last was planned. */
const CLIMB: Partial<
  Record<Maintenance, { message: Message; planned?: (days: LadderDays) => number; last: (days: LadderDays) => number }>
> = {
  overdue: {
    message: message('next_step.second_notice'),
    planned: days => days.secondNotice,
    last: () => 0
  },
  second_notice: {
    message: message('next_step.final_notice'),
    planned: days => days.finalNotice,
    last: days => days.secondNotice
  },
  final_notice: {
    message: message('next_step.suspension_proposed'),
    planned: days => days.suspension,
    last: days => days.finalNotice
  },
  suspension_proposed: {
    message: message('next_step.suspension_decided'),
    last: days => days.suspension
  }
}

/**
 * The moment from which on the next notice may go: on its day, counted from the delivery of the first, and never sooner than
 * half the planned time after the one before, so that a service that was down does not send all of them at once. Null while the last one was not delivered.
 */
const dueAt = ({ state, days, delivered, firstDelivered }: EscalationState): number | null => {
  const { planned, last } = CLIMB[state] ?? {}
  if (!planned || delivered === null || firstDelivered === null) return null
  return Math.max(
    Date.parse(firstDelivered) + planned(days) * DAY_MS,
    Date.parse(delivered) + ((planned(days) - last!(days)) / 2) * DAY_MS
  )
}

/** What happens next to a page if nothing changes, with its day; null where nothing will. */
export const upcoming = (escalation: EscalationState): StoredStep | null => {
  const { state, gates, led } = escalation
  if (gates !== 'fail') return null
  if (state === 'compliant' || state === 'due') return FIRST
  const next = CLIMB[state]
  if (!next) return null
  if (led !== 'fail') return FIRST
  const due = dueAt(escalation)
  return { message: next.message, on: due === null ? null : dayOf(new Date(due)) }
}

/** What leads after a step: the causes of that with which the climb began. The statement in page-state.ts says the same in SQL. */
const leadingAfter = ({ state, causes, leading }: EscalationState, to: Maintenance) => {
  if (to === 'compliant') return []
  return state === 'compliant' || to === 'due' || to === 'overdue' ? causes.map(({ rule }) => rule) : leading
}

/** Where a page has escalated to after a step, before anybody was notified. */
export const afterStep = <S extends EscalationState>(before: S, to: Maintenance): S => ({
  ...before,
  state: to,
  leading: leadingAfter(before, to),
  delivered: null,
  firstDelivered: to === 'overdue' ? null : before.firstDelivered
})

export const IN_ORDER = message('maintenance.in_order')
const SETTLED = message('maintenance.settled')
const SET_ASIDE = message('maintenance.set_aside')

/** Why a step is taken, as its gates have it. */
export const stepReason = ({ gates, led, causes: [cause] }: GatesSaid): Message =>
  cause?.message ?? (led === 'excused' ? SET_ASIDE : gates === 'pass' ? IN_ORDER : SETTLED)

/** Nothing goes on over the heads of people who were not notified. */
export const NOT_DELIVERED: Lack = {
  problem: lacks.delivered,
  code: 'RULE_BROKEN',
  call: 'POST /v1/notices/{notice}/deliveries'
}

const say = must<EscalationState, EscalationInput>

export const guards = {
  failing: say(lacks.failing, ({ gates }) => gates === 'fail'),
  warned: say(lacks.warned, ({ gates }) => gates === 'warn'),
  quiet: say(lacks.quiet, ({ gates }) => gates !== 'fail' && gates !== 'warn'),
  unsettled: say(lacks.unsettled, ({ led }) => led === 'fail'),
  other: say(lacks.other, ({ led }) => led !== 'fail'),
  settled: say(lacks.settled, ({ led }) => led === 'pass' || led === 'warn' || led === 'excused'),
  repaired: say(lacks.repaired, ({ led }) => led === 'pass' || led === 'warn'),
  notified: say(lacks.notified, ({ firstDelivered }) => firstDelivered !== null),
  delivered: say(NOT_DELIVERED, ({ delivered }) => delivered !== null),
  days: say(
    lacks.days,
    (escalation, _, now) => {
      const due = dueAt(escalation)
      return due !== null && due <= now.getTime()
    },
    escalation => {
      const due = dueAt(escalation)
      return due === null ? null : new Date(due).toISOString()
    }
  ),
  no_sanction: say(lacks.no_sanction, ({ sanctioned }) => !sanctioned),
  upheld: say(
    lacks.upheld,
    ({ state }, { case: on }) =>
      on?.status === 'sanctioned' && (on.kind !== 'failure_to_maintain' || state !== 'suspension_proposed')
  ),
  appeal_over: say(lacks.appeal_over, (_, { case: on }) => on?.status === 'final'),
  lifted: say(lacks.lifted, ({ suspended }) => !suspended)
}
