const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** After which time an event that did not arrive is tried again: 13 tries over three days. */
export const RETRIES: readonly number[] = [
  5000,
  30_000,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  1 * HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  20 * HOUR,
  24 * HOUR
]

/** How fast events are sent. */
export type Pace = {
  retries: readonly number[]
  /** Within which time an endpoint must have answered. */
  timeoutMs: number
  /** How long what was claimed is left to whoever claimed it; longer than anybody works on one claim. */
  leaseMs: number
  /** For how long one claim is worked on. */
  workMs: number
  /** How many things' events are on their way to one endpoint at the same time. */
  atOnce: number
}

export const PACE: Pace = { retries: RETRIES, timeoutMs: 15_000, leaseMs: 60_000, workMs: 30_000, atOnce: 8 }

const JITTER = 0.2
// An endpoint that fails so often in a row is left alone for a while.
const PATIENCE = 5
const REST_MS = 5000
const LONGEST_REST_MS = 5 * MINUTE

/** A time, up to a fifth longer, so that what failed together does not come back together. */
const jittered = (milliseconds: number) => milliseconds * (1 + Math.random() * JITTER)

/** When an event is tried again that was tried so often; undefined: not any more. */
export const retryAt = ({ retries }: Pace, tried: number, now: Date): Date | undefined => {
  const pause = retries[tried - 1]
  return pause === undefined ? undefined : new Date(now.getTime() + jittered(pause))
}

/** Until when an endpoint is left alone that failed so often in a row; undefined: go on. */
export const restUntil = (failures: number, now: Date): Date | undefined =>
  failures < PATIENCE
    ? undefined
    : new Date(now.getTime() + jittered(Math.min(LONGEST_REST_MS, REST_MS * 2 ** (failures - PATIENCE))))
