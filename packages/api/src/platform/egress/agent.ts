import { lookup as systemLookup } from 'node:dns'
import type { Agent } from 'node:http'
import { isIP, type LookupFunction } from 'node:net'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { EgressError, resolveError } from './error.ts'
import { type Gate, placeOf } from './gate.ts'
import { message } from './message.ts'

/** How names become addresses; the system's resolver unless a test plays another. */
export type Resolve = (host: string) => Promise<string[]>

export const systemResolve: Resolve = host =>
  new Promise((resolve, reject) =>
    systemLookup(host, { all: true }, (error, found) =>
      error ? reject(error) : resolve(found.map(one => one.address))
    )
  )

/** Looks a host up once; every address must pass, so that an answer of good and bad ones passes nothing. */
const admitted = async (url: URL, gate: Gate, resolve: Resolve) => {
  const { host, port } = placeOf(url)
  const addresses = isIP(host)
    ? [host]
    : await resolve(host).catch((error: unknown) => {
        throw resolveError(error, host)
      })
  if (addresses.length === 0) throw new EgressError('unreachable', message('egress.no_host', { host }))
  return addresses.map(address => {
    const verdict = gate({ host, port, address })
    if (verdict instanceof EgressError) throw verdict
    return { address, own: verdict === 'allowed' }
  })
}

/**
 * An agent for one request, which connects to the addresses that passed the gate and to no others: it never looks the name
 * up again. request-filtering-agent is the second wall: it checks by itself what is connected to, and takes of what is not
 * public only the very addresses that the gate allowed.
 */
export const agentFor = async (url: URL, gate: Gate, resolve: Resolve): Promise<Agent> => {
  const addresses = await admitted(url, gate, resolve)
  const found = addresses.map(({ address }) => ({ address, family: isIP(address) }))
  // Later, as look-ups are: a connection that fails at once would else do so before anybody listens.
  const lookup: LookupFunction = (_host, { all }, done) =>
    setImmediate(() => (all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)))
  const options = {
    lookup,
    allowIPAddressList: addresses.filter(({ own }) => own).map(({ address }) => address),
    keepAlive: false
  }
  return url.protocol === 'https:' ? new RequestFilteringHttpsAgent(options) : new RequestFilteringHttpAgent(options)
}
