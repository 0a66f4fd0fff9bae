import type { CheckOutcome } from '@guildhall/schema'
import type { Due } from './due.ts'
import type { Visit } from './visit.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
// What a failure of the page, the patience of its host, or a fault of ours has it wait for at first; each time twice as long.
const FIRST_RETRY = 6 * HOUR
const FIRST_WAIT: Partial<Record<CheckOutcome, number>> = { busy: HOUR, not_made: HOUR / 4 }

// Asks for a sign-in.
const THERE: readonly unknown[] = [401, 403, 407]

/** Whether a check says that its page could not be loaded. */
export const isFailure = ({ outcome, statusCode }: Visit) =>
  outcome === 'unreachable' || outcome === 'too_slow' || (outcome === 'failed' && !THERE.includes(statusCode))

const backoff = (first: number, times: number) => Math.min(DAY, first * 2 ** Math.max(0, times - 1))

/**
 * When a page is checked next: after a day; after 6, 12 and then 24 hours while it can't be loaded; after 1, 2, 4 … hours, or
 * when it says, where its host asks for patience; after a quarter of an hour, half an hour … where our network failed. All of it a tenth earlier or later, by chance, so that not all pages come
 * at once.
 */
export const nextCheck = (due: Due, visit: Visit, now: Date, chance = Math.random()) => {
  const first = FIRST_WAIT[visit.outcome] ?? (isFailure(visit) ? FIRST_RETRY : undefined)
  const failures = first === undefined ? 0 : due.failures + 1
  const wait = first === undefined ? DAY : backoff(first, failures)
  return {
    failures,
    nextCheckAt: new Date(now.getTime() + wait * (0.9 + 0.2 * chance)).toISOString(),
    notBefore: visit.againAtMs && visit.againAtMs > now.getTime() ? new Date(visit.againAtMs).toISOString() : null
  }
}
