import { setTimeout as wait } from 'node:timers/promises'

const AGAIN_MS = 500
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/**
 * Runs `work` once for all the times it was woken meanwhile, never twice at a time. Where it could not run (another process
 * is at it, and may have begun before the change) it is tried again soon; where it failed, after growing pauses.
 */
export const follower = (
  work: () => Promise<boolean>,
  failed: (error: Error) => void,
  stopping: AbortSignal
): { wake: () => void; settled: () => Promise<void> } => {
  let wanted = false
  let failures = 0
  let working: Promise<void> | undefined

  const once = async (): Promise<number> => {
    try {
      const done = await work()
      failures = 0
      return done ? 0 : AGAIN_MS
    } catch (error) {
      if (!stopping.aborted) failed(error as Error)
      return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++)
    }
  }
  const follow = async () => {
    while (wanted && !stopping.aborted) {
      wanted = false
      const pause = await once()
      if (pause === 0) continue
      wanted = true
      await wait(pause, undefined, { signal: stopping }).catch(() => undefined)
    }
    working = undefined
  }
  return {
    wake() {
      wanted = true
      working ??= follow()
    },
    settled: async () => working
  }
}
