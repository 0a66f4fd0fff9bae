import type { FastifyBaseLogger } from 'fastify'
import { REFUSAL_REASONS, type RefusalReason, type SignInRefused } from '../../modules/keys/refused.ts'

/** So many lines of one reason are logged in a minute; the next line says how many were left out. */
const LINES = 20
const MINUTE_MS = 60_000

/**
 * Counts refused sign-ins by their reason, and logs them at the level `warn`: the reason, which key or whose token, and the address.
 * A request without any credentials is counted alone. However many come, the log grows by a few lines a minute.
 */
export const watchRefusals = (log: Pick<FastifyBaseLogger, 'warn'>, clock = () => performance.now()) => {
  const counts = new Map<RefusalReason, number>(REFUSAL_REASONS.map(reason => [reason, 0]))
  const windows = new Map<RefusalReason, { ends: number; lines: number; omitted: number }>()

  const isWorthALine = (reason: RefusalReason): { omitted: number } | undefined => {
    const now = clock()
    const window = windows.get(reason)
    if (window && window.ends > now && window.lines >= LINES) {
      window.omitted++
      return undefined
    }
    const omitted = window?.omitted ?? 0
    if (window && window.ends > now) {
      window.lines++
      window.omitted = 0
    } else windows.set(reason, { ends: now + MINUTE_MS, lines: 1, omitted: 0 })
    return { omitted }
  }

  return {
    /** How many were refused for each reason. */
    counts: counts as ReadonlyMap<RefusalReason, number>,
    /** Takes note of one. */
    note({ reason, sender }: SignInRefused, address: string, request: string) {
      counts.set(reason, counts.get(reason)! + 1)
      if (reason === 'missing') return
      const line = isWorthALine(reason)
      if (!line) return
      const omitted = line.omitted > 0 ? { omitted: line.omitted } : {}
      log.warn({ reason, ...sender, address, request, ...omitted }, 'a sign-in was refused')
    }
  }
}
export type Refusals = ReturnType<typeof watchRefusals>
