import type { FastifyReply } from 'fastify'
import { Fault } from '../kit/fault.ts'

const WINDOW_S = 60

/**
 * Counts requests in windows of a minute, for each caller on its own (draft-ietf-httpapi-ratelimit-headers-11). A plain
 * counter in the process: it guards against runaway callers, and costs no round trip.
 */
export const makeLimiter = (quota: number) => {
  let windowEnds = 0
  let used = new Map<string, number>()

  const take = (who: string) => {
    const now = Date.now()
    if (now >= windowEnds) {
      windowEnds = now + WINDOW_S * 1000
      used = new Map()
    }
    const count = (used.get(who) ?? 0) + 1
    used.set(who, count)
    return { left: Math.max(0, quota - count), over: count > quota, resets: Math.ceil((windowEnds - now) / 1000) }
  }
  const policy = `"requests";q=${quota};w=${WINDOW_S}`

  return {
    policy,
    take,
    /** Counts one request, tells how many are left, and refuses the one too many. */
    count(who: string, reply: FastifyReply) {
      const { left, over, resets } = take(who)
      reply.header('ratelimit', `"requests";r=${left};t=${resets}`)
      if (over)
        throw new Fault('RATE_LIMITED', `At most ${quota} requests a minute. Wait ${resets} s.`, [], {
          'retry-after': String(resets)
        })
    }
  }
}
export type Limiter = ReturnType<typeof makeLimiter>
