import type { Networks } from '../config/networks.ts'
import { agentFor, type Resolve, systemResolve } from './agent.ts'
import { EgressError } from './error.ts'
import { makeGate, readUrl } from './gate.ts'

// A name server that takes longer says nothing about the address.
const WITHIN_MS = 1000

/**
 * Why nothing would be sent to an address as things are, before anything is sent: `refused` where it is closed to this service,
 * `unreachable` where there is no such host. Undefined where neither is so, or where nobody could tell within a second.
 */
export const obstacleTo = async (
  address: string,
  networks: Networks,
  resolve: Resolve = systemResolve
): Promise<EgressError | undefined> => {
  const { promise: late, resolve: end } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => end(undefined), WITHIN_MS)
  const found = (async () => agentFor(readUrl(address), makeGate(networks), resolve))().then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof EgressError) return error.failure === 'offline' ? undefined : error
      throw error
    }
  )
  return Promise.race([found, late]).finally(() => clearTimeout(timer))
}
