import type { LadderDays, Maintenance, NextStep, NoticeKind } from '@guildhall/schema'

/**
 * What the gates of a page say together: all in order; in order or set aside (a waiver, a pause, too young); to be watched;
 * failing; or not known (not judged yet, inconclusive, for a person to judge).
 */
export type Gates = 'pass' | 'excused' | 'warn' | 'fail' | 'unknown'

/** Who takes a step: the service by itself, or a person. */
type Taker = 'service' | 'person'

/** What else must hold before a step is taken. */
export type Guard =
  /** The notice of the step before was delivered. */
  | 'delivered'
  /** The days between this notice and the one before have passed. */
  | 'days'
  /** No sanction keeps the page where it is; only a person, or a granted appeal, lifts one. */
  | 'no_sanction'
  /** An infraction was upheld, or its kind may be met at once. */
  | 'upheld'
  /** The time to appeal has passed, or the appeal was denied. */
  | 'appeal_over'

/** One row of the table: from which states, when the gates say what, by whom, after what, to which state, with which notice. */
export type Rung = {
  from: readonly Maintenance[]
  to: Maintenance
  gates: readonly Gates[]
  by: Taker
  guards: readonly Guard[]
  notice: NoticeKind | null
  /** Which of the pack’s days it is taken on. */
  day?: keyof LadderDays
}

const ANY: readonly Gates[] = ['pass', 'excused', 'warn', 'fail', 'unknown']
const WARNED = ['overdue', 'second_notice', 'final_notice', 'suspension_proposed'] as const
const SHOWN = ['compliant', 'due', ...WARNED] as const
const CLEAR = ['pass', 'excused'] as const

/** The whole life of a page’s maintenance. What does not stand here does not happen. */
export const LADDER: readonly Rung[] = [
  { from: ['compliant'], to: 'due', gates: ['warn'], by: 'service', guards: [], notice: 'page_due_soon' },
  { from: ['compliant', 'due'], to: 'overdue', gates: ['fail'], by: 'service', guards: [], notice: 'page_overdue' },
  climb('overdue', 'second_notice', 'secondNotice', 'page_second_notice'),
  climb('second_notice', 'final_notice', 'finalNotice', 'page_final_notice'),
  climb('final_notice', 'suspension_proposed', 'suspension', 'suspension_proposed'),
  {
    from: ['suspension_proposed'],
    to: 'suspended',
    gates: ['fail'],
    by: 'person',
    guards: ['delivered'],
    notice: 'page_suspended'
  },
  { from: SHOWN, to: 'suspended', gates: ANY, by: 'person', guards: ['upheld'], notice: 'page_suspended' },
  {
    from: ['suspended'],
    to: 'removed',
    gates: ANY,
    by: 'person',
    guards: ['delivered', 'appeal_over'],
    notice: 'page_removed'
  },
  { from: ['due'], to: 'compliant', gates: CLEAR, by: 'service', guards: [], notice: null },
  { from: WARNED, to: 'compliant', gates: ['pass'], by: 'service', guards: [], notice: 'page_compliant' },
  { from: WARNED, to: 'compliant', gates: ['excused'], by: 'service', guards: [], notice: null },
  { from: WARNED, to: 'due', gates: ['warn'], by: 'service', guards: [], notice: 'page_compliant' },
  {
    from: ['suspended'],
    to: 'compliant',
    gates: CLEAR,
    by: 'service',
    guards: ['no_sanction'],
    notice: 'page_compliant'
  },
  { from: ['suspended'], to: 'due', gates: ['warn'], by: 'service', guards: ['no_sanction'], notice: 'page_compliant' },
  { from: ['suspended'], to: 'compliant', gates: ANY, by: 'person', guards: [], notice: 'page_compliant' }
]

function climb(from: Maintenance, to: Maintenance, day: keyof LadderDays, notice: NoticeKind): Rung {
  return { from: [from], to, gates: ['fail'], by: 'service', guards: ['delivered', 'days'], notice, day }
}

/** Where a page stands, as far as the ladder asks. */
export type EscalationState = {
  state: Maintenance
  gates: Gates
  days: LadderDays
  /** When the notice of the last step was delivered; null when it was not, or there was none. */
  delivered: string | null
  /** When the first notice of this climb was delivered. */
  firstDelivered: string | null
  /** Whether a sanction that only a person lifts keeps it suspended. */
  sanctioned: boolean
}

const DAY_MS = 86_400_000
const PLANNED: Partial<Record<Maintenance, (days: LadderDays) => number>> = {
  overdue: () => 0,
  second_notice: days => days.secondNotice,
  final_notice: days => days.finalNotice,
  suspension_proposed: days => days.suspension
}

/**
 * The moment from which on the next notice may go: on its day, counted from the delivery of the first, and never sooner than
 * half the planned time after the one before, so that a service that was down does not send all of them at once. Null while the last one was not delivered.
 */
const dueAt = ({ state, days, delivered, firstDelivered }: EscalationState, to: Maintenance): number | null => {
  if (delivered === null || firstDelivered === null) return null
  const [planned, last] = [PLANNED[to]!(days), PLANNED[state]!(days)]
  return Math.max(
    Date.parse(firstDelivered) + planned * DAY_MS,
    Date.parse(delivered) + ((planned - last) / 2) * DAY_MS
  )
}

const holds = (guard: Guard, rung: Rung, standing: EscalationState, now: Date): boolean => {
  if (guard === 'delivered') return standing.delivered !== null
  if (guard === 'no_sanction') return !standing.sanctioned
  if (guard === 'days') {
    const due = dueAt(standing, rung.to)
    return due !== null && due <= now.getTime()
  }
  return false
}

const rungs = (standing: EscalationState, by: Taker) =>
  LADDER.filter(rung => rung.by === by && rung.from.includes(standing.state) && rung.gates.includes(standing.gates))

/** The step that the service takes now by itself, if any; by the table alone, so that a dry run says what a job would do. */
export const nextStep = (standing: EscalationState, now: Date): Rung | undefined =>
  rungs(standing, 'service').find(rung => rung.guards.every(guard => holds(guard, rung, standing, now)))

/** The row by which a person may move a page from one state to another, if there is one. */
export const personStep = (from: Maintenance, to: Maintenance, gates: Gates, upheld: boolean): Rung | undefined =>
  LADDER.find(
    rung =>
      rung.by === 'person' &&
      rung.to === to &&
      rung.from.includes(from) &&
      rung.gates.includes(gates) &&
      (upheld || !rung.guards.includes('upheld'))
  )

const SAYS: Partial<Record<Maintenance, string>> = {
  second_notice: 'A second notice goes to the representatives.',
  final_notice: 'The final notice goes to the representatives.',
  suspension_proposed: 'Suspension is proposed to the admins of the portal, who decide.',
  suspended: 'The admins of the portal decide whether the page is suspended.'
}

/** What happens next to a page if nothing changes, in words and with its day; null where nothing will. */
export const upcoming = (standing: EscalationState): NextStep | null => {
  if (standing.gates !== 'fail') return null
  if (standing.state === 'compliant' || standing.state === 'due')
    return { what: 'A first notice goes to the representatives.', on: null }
  const rung = LADDER.find(({ from, gates, to }) => from[0] === standing.state && gates[0] === 'fail' && SAYS[to])
  if (!rung) return null
  const due = rung.day ? dueAt(standing, rung.to) : null
  return { what: SAYS[rung.to]!, on: due === null ? null : new Date(due).toISOString().slice(0, 10) }
}
