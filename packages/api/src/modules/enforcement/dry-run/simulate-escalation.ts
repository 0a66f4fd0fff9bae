import type { LadderDays, NoticeKind } from '@guildhall/schema'
import { byService } from '../../../core/lifecycle/actors.ts'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import type { Said } from '../../../platform/messages.ts'
import type { Judged } from '../../governance/evaluation/judge.ts'
import { afterStep, type EscalationState, stepReason } from '../maintenance/escalation.ts'
import { type Found, gatesSay } from '../maintenance/gates.ts'
import { ladder } from '../maintenance/ladder.ts'

/** A notice that would go out. */
export type Told = { on: string; kind: NoticeKind; subject: string; reason: Said }

/** What was found about each page. */
export const foundOf = (judged: readonly Judged[]): Map<string, Found> =>
  new Map(
    [...Map.groupBy(judged, ({ subject }) => subject)].map(([subject, all]) => [
      subject,
      Object.fromEntries(all.map(({ rule, status, message }) => [rule, { status, message }]))
    ])
  )

/** A page about which nobody was notified yet. */
export const compliant = (days: LadderDays): EscalationState => ({
  state: 'compliant',
  gates: 'pass',
  led: 'pass',
  causes: [],
  leading: [],
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
const climb = (before: EscalationState, found: Found, on: Climbing, now: Date): [EscalationState, Told[]] => {
  const escalation = { ...before, ...gatesSay(found, on.gates, before.leading) }
  const row = nextStep(escalation, now)
  if (!row) return [escalation, []]
  const at = now.toISOString()
  const after = afterStep(escalation, row.to)
  const { subject } = on
  const told = row.notice ? [{ on: dayOf(now), kind: row.notice, subject, reason: stepReason(escalation) }] : []
  return [{ ...after, delivered: at, firstDelivered: after.firstDelivered ?? at }, told]
}

/** The page that climbs, the gates of its pack, and the days on which it does. */
type Climbing = { subject: string; gates: readonly string[]; from: Date; days: number }

/** Takes the steps of the days from one moment up to another, by what was found at the beginning. */
export const climbDays = (escalation: EscalationState, found: Found, on: Climbing): [EscalationState, Told[]] => {
  const all: Told[] = []
  let now = escalation
  for (let day = 0; day < on.days; day++) {
    const [next, told] = climb(now, found, on, new Date(on.from.getTime() + day * DAY_MS))
    const still = next.state === now.state && told.length === 0
    now = next
    if (still && now.state === 'compliant') break
    all.push(...told)
  }
  return [now, all]
}
