import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../../core/access/caller.ts'
import { overloaded } from '../../core/problem/api-error.ts'
import type { Authenticator, Credentials } from '../../modules/keys/authenticate.ts'
import { SignInRefused } from '../../modules/keys/refused.ts'
import type { Store } from '../../platform/database/database.ts'
import { accountOf, type Limiter, policyOf } from './limit.ts'
import type { Refusals } from './refusals.ts'

/**
 * Lets a request in: finds out who calls, and counts it towards their limits, or towards those of the address where nobody
 * known calls. While as many requests wait for the database as may, others are refused before any work is done for them.
 */
export const admission =
  (store: Store, { caller: find }: Authenticator, limiter: Limiter, refusals: Refusals) =>
  async (request: FastifyRequest, reply: FastifyReply, credentials: Credentials): Promise<Caller> => {
    if (store.isOverloaded()) throw overloaded()
    const caller = await find(credentials).catch((error: unknown) => {
      if (error instanceof SignInRefused) refusals.note(error, limiter.addressOf(request.raw), request.id)
      limiter.count('address', limiter.addressOf(request.raw), reply)
      throw error
    })
    reply.header('ratelimit-policy', limiter.policies.caller)
    limiter.count(policyOf(request), accountOf(caller, request.raw, limiter), reply)
    return caller
  }
export type Admit = ReturnType<typeof admission>
