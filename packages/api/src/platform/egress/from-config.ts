import manifest from '../../../package.json' with { type: 'json' }
import type { Config } from '../config/config.ts'
import { type Networks, parseNetworks } from '../config/networks.ts'
import type { Resolve } from './agent.ts'
import { type Egress, makeEgress } from './egress.ts'

/** How the service names itself to the servers that it calls, and where they can find out about it. */
export const agentName = ({ PUBLIC_URL, PORT }: Config) =>
  `Guildhall/${manifest.version} (+${PUBLIC_URL ?? `http://localhost:${PORT}`})`

let allowed: Networks = { ranges: [], hosts: new Set(), domains: [] }

/** Sets the networks that the configuration opens, once at the start. */
export const setNetworks = ({ ALLOWED_NETWORKS = '' }: Pick<Config, 'ALLOWED_NETWORKS'>): void => {
  allowed = parseNetworks(ALLOWED_NETWORKS) as Networks
}

/** The networks that the configuration opens. */
export const allowedNetworks = (): Networks => allowed

/** The way outward that the configuration opens. */
export const egressFor = (config: Config, resolve?: Resolve): Egress =>
  makeEgress(parseNetworks(config.ALLOWED_NETWORKS ?? '') as Networks, agentName(config), resolve)
