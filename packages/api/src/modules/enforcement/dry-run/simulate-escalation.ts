import type { LadderDays, Message, NoticeKind } from '@guildhall/schema'
import { byService } from '../../../core/access/actors.ts'
import type { Said } from '../../../core/words/message.ts'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import type { Judged } from '../../governance/evaluation/judge.ts'
import { type EscalationState, type Gates, stepReason } from '../maintenance/escalation.ts'
import { ladder } from '../maintenance/ladder.ts'

/** A notice that would go out. */
export type Told = { on: string; kind: NoticeKind; subject: string; reason: Said }

/** What the gates of pages say together, and the first reason that they give. */
export type GatesSaid = { gates: Gates; reason: Message | null }

const ORDER = ['fail', 'unknown', 'warn', 'excused', 'pass'] as const satisfies readonly Gates[]
const GATE: Record<Judged['status'], Gates> = {
  fail: 'fail',
  inconclusive: 'unknown',
  manual: 'unknown',
  warn: 'warn',
  waived: 'excused',
  not_applicable: 'excused',
  pass: 'pass'
}

/** What the gates of each page say: the worst of them, as the ladder asks. A gate that nothing is judged by is not known. */
export const gatesSay = (judged: readonly Judged[], gates: readonly string[]): Map<string, GatesSaid> => {
  const bySubject = Map.groupBy(
    judged.filter(({ rule }) => gates.includes(rule)),
    ({ subject }) => subject
  )
  return new Map(
    [...bySubject].map(([subject, found]) => {
      const said = new Set(found.map(({ status }) => GATE[status]))
      if (found.length < gates.length) said.add('unknown')
      const worst = ORDER.find(gate => said.has(gate)) ?? 'excused'
      return [subject, { gates: worst, reason: found.find(({ status }) => GATE[status] === worst)?.message ?? null }]
    })
  )
}

/** A page about which nobody was notified yet. */
export const compliant = (days: LadderDays): EscalationState => ({
  state: 'compliant',
  gates: 'pass',
  days,
  delivered: null,
  firstDelivered: null,
  sanctioned: false,
  suspended: false
})

const SERVICE = byService()

/** The step that the service would take now, by the table of the ladder itself. */
export const nextStep = (escalation: EscalationState, now: Date) => ladder.next(escalation, SERVICE, now)

/** Takes one step if there is one; the notice of a step counts as delivered when it goes out. */
const climb = (escalation: EscalationState, said: GatesSaid, subject: string, now: Date): [EscalationState, Told[]] => {
  const row = nextStep({ ...escalation, gates: said.gates }, now)
  if (!row) return [escalation, []]
  const at = now.toISOString()
  const firstDelivered = row.to === 'overdue' ? at : escalation.firstDelivered
  const told = row.notice ? [{ on: dayOf(now), kind: row.notice, subject, reason: stepReason(said) }] : []
  return [{ ...escalation, state: row.to, delivered: at, firstDelivered }, told]
}

/** Takes the steps of the days from one moment up to another, by what the gates said at the beginning. */
export const climbDays = (
  escalation: EscalationState,
  said: GatesSaid,
  subject: string,
  { from, days }: { from: Date; days: number }
): [EscalationState, Told[]] => {
  const all: Told[] = []
  let now = escalation
  for (let day = 0; day < days; day++) {
    const [next, told] = climb(now, said, subject, new Date(from.getTime() + day * DAY_MS))
    if (next === now && now.state === 'compliant') break
    now = next
    all.push(...told)
  }
  return [now, all]
}
