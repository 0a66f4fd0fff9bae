import type { FindingStatus, Message } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'

/**
 * What gates say together: all in order; in order or set aside (a waiver, a pause, too young); to be watched; failing; or not
 * known (not judged yet, inconclusive, for a person to judge).
 */
export type Gates = 'pass' | 'excused' | 'warn' | 'fail' | 'unknown'

/** A gate that fails or warns, and why. */
export type Cause = { rule: string; message: Message }

/** What rules found about one page or its community, by rule. */
export type Found = Readonly<Record<string, { status: Static<typeof FindingStatus>; message: Message }>>

/** What the gates of a page say. */
export type GatesSaid = {
  /** All of them together: this leads up. */
  gates: Gates
  /** Those together that led to the present stage: this leads down again. */
  led: Gates
  /** What the next step is about: the gates that fail, else those that warn. While those that led still fail, these alone. */
  causes: readonly Cause[]
}

const SAYS: Record<Static<typeof FindingStatus>, Gates> = {
  pass: 'pass',
  waived: 'excused',
  not_applicable: 'excused',
  warn: 'warn',
  inconclusive: 'unknown',
  manual: 'unknown',
  fail: 'fail'
}
// What is not known starts nothing, and settles nothing.
const UP = ['fail', 'warn', 'unknown', 'excused', 'pass'] as const satisfies readonly Gates[]
const DOWN = ['fail', 'unknown', 'warn', 'excused', 'pass'] as const satisfies readonly Gates[]

const first = (order: readonly Gates[], said: ReadonlySet<Gates>): Gates =>
  order.find(one => said.has(one)) ?? 'excused'

/** What gates say by what was found, of a page that these rules led to its stage; none means all. */
export const gatesSay = (found: Found, gates: readonly string[], leading: readonly string[]): GatesSaid => {
  const ledBy = leading.length > 0 ? leading : gates
  const says = (rule: string): Gates => (found[rule] ? SAYS[found[rule].status] : 'unknown')
  const all = first(UP, new Set(gates.map(says)))
  // What the pack does without asks for nothing any more.
  const led = first(DOWN, new Set(ledBy.map(rule => (gates.includes(rule) ? says(rule) : 'excused'))))
  const about = led === 'fail' ? gates.filter(rule => ledBy.includes(rule)) : gates
  const causes = about
    .filter(rule => says(rule) === all && (all === 'fail' || all === 'warn'))
    .sort()
    .map(rule => ({ rule, message: found[rule]!.message }))
  return { gates: all, led, causes }
}
