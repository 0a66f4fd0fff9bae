import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../../core/access/caller.ts'
import { changes, type Operation } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Config } from '../../platform/config/config.ts'
import type { SharedCounts } from '../../platform/limits/shared-counts.ts'
import { addressReader } from './address.ts'

const WINDOW_S = 60
/** The window of all limits, in milliseconds. */
export const WINDOW_MS = WINDOW_S * 1000

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route does. */
    operation?: Operation
  }
}

/** What is counted, in the words of a refusal. */
const COUNTED = {
  reads: 'reads',
  writes: 'writes and searches',
  address: 'requests without a valid key'
}

/** A limit by its name in the headers. */
export type Policy = keyof typeof COUNTED

const quotasOf = (config: Config): Record<Policy, number> => ({
  reads: config.RATE_LIMIT_READS,
  writes: config.RATE_LIMIT_WRITES,
  address: config.RATE_LIMIT_ADDRESS
})

/**
 * Counts requests in windows of a minute, for each caller on its own (draft-ietf-httpapi-ratelimit-headers-11). It guards against
 * runaway callers, and costs no round trip: the processes tell each other every second what they have counted.
 */
export const makeLimiter = (config: Config, counts: SharedCounts) => {
  const quotas = quotasOf(config)
  const addressOf = addressReader(config.TRUST_PROXY)

  const add = (policy: Policy, who: string, units: number) => {
    const { used, endsInMs } = counts.add(`${policy} ${who}`, units, quotas[policy])
    const resets = Math.ceil(endsInMs / 1000)
    const left = Math.max(0, quotas[policy] - used)
    return { over: used > quotas[policy], resets, header: `"${policy}";r=${left};t=${resets}` }
  }
  const policies = (...names: Policy[]) => names.map(name => `"${name}";q=${quotas[name]};w=${WINDOW_S}`).join(', ')

  return {
    /** The policies that hold for callers, and for requests without a valid key. */
    policies: { caller: policies('reads', 'writes'), address: policies('address') },
    addressOf,
    /** What is left of a policy, as the header says it. */
    left: (policy: Policy, who: string) => add(policy, who, 0).header,
    /** Counts a request, tells how many are left, and refuses the one too many. */
    count(policy: Policy, who: string, reply: FastifyReply, units = 1) {
      const { over, resets, header } = add(policy, who, units)
      reply.header('ratelimit', header)
      if (!over) return
      const detail = `Maximum ${quotas[policy]} ${COUNTED[policy]} per minute. Wait ${resets} s.`
      throw new ApiError('RATE_LIMITED', detail, [], { 'retry-after': String(resets) })
    }
  }
}
export type Limiter = ReturnType<typeof makeLimiter>

/** Whose requests are counted together: those of a key or a person. A publishable key has many users: each address counts for itself. */
export const accountOf = ({ kind, account }: Caller, request: IncomingMessage, { addressOf }: Limiter) =>
  kind === 'publishable' ? `${account} ${addressOf(request)}` : account

/** Which limit a request counts towards. Of GraphQL only the document tells, so it counts as a read first. */
export const policyOf = ({ routeOptions: { config }, query }: FastifyRequest): Policy => {
  const writes = config.operation && changes(config.operation)
  return writes || (query as { q?: unknown }).q ? 'writes' : 'reads'
}

/** Counts the requests to these routes by their address: they take no key. */
export const limitByAddress = (app: FastifyInstance, limiter: Limiter) => {
  app.addHook('onRequest', async (request, reply) => limiter.count('address', limiter.addressOf(request.raw), reply))
}

/** Tells the policies on every answer, and what is left: where no caller was known, to the address. */
export const tellLimits = (app: FastifyInstance, limiter: Limiter) => {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('ratelimit-policy', limiter.policies.address)
    done()
  })
  app.addHook('onSend', (request: FastifyRequest, reply, _payload, done) => {
    if (!reply.hasHeader('ratelimit'))
      reply.header('ratelimit', limiter.left('address', limiter.addressOf(request.raw)))
    done()
  })
}
