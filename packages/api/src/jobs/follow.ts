import { setTimeout as wait } from 'node:timers/promises'

const AGAIN_MS = 500
const AFTER_FAILURE_MS = 5000

/**
 * Runs `work` once for all the times it was woken meanwhile, never twice at a time. Where it could not run (somebody else is
 * at it, and may have begun before the change) or failed, it is tried again.
 */
export const follower = (
  work: () => Promise<boolean>,
  failed: (error: Error) => void,
  stopping: AbortSignal
): { wake: () => void; settled: () => Promise<void> } => {
  let wanted = false
  let working: Promise<void> | undefined

  const once = async (): Promise<number> => {
    try {
      return (await work()) ? 0 : AGAIN_MS
    } catch (error) {
      if (!stopping.aborted) failed(error as Error)
      return AFTER_FAILURE_MS
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
