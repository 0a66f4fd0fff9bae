import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
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
  const tell = (who: string, reply: FastifyReply) => {
    const taken = take(who)
    reply.header('ratelimit', `"requests";r=${taken.left};t=${taken.resets}`)
    return taken
  }
  const policy = `"requests";q=${quota};w=${WINDOW_S}`

  return {
    policy,
    take,
    tell,
    /** Counts one request, tells how many are left, and refuses the one too many. */
    count(who: string, reply: FastifyReply) {
      const { over, resets } = tell(who, reply)
      if (over)
        throw new Fault('RATE_LIMITED', `At most ${quota} requests a minute. Wait ${resets} s.`, [], {
          'retry-after': String(resets)
        })
    }
  }
}
export type Limiter = ReturnType<typeof makeLimiter>

/** Under what requests are counted of which nobody knows who sends them. */
export const addressOf = ({ ip }: FastifyRequest) => `address ${ip}`

/** Tells the policy on every answer, and what is left; where no caller was known, to the address. */
export const tellLimits = (app: FastifyInstance, limiter: Limiter) => {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('ratelimit-policy', limiter.policy)
    done()
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    if (!reply.hasHeader('ratelimit')) limiter.tell(addressOf(request), reply)
    done()
  })
}
