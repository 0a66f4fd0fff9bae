import manifest from '../../../package.json' with { type: 'json' }
import type { Config } from '../config/config.ts'
import { type Networks, parseNetworks } from '../config/networks.ts'
import type { Resolve } from './agent.ts'
import { type Egress, makeEgress } from './egress.ts'

/** How the service names itself to the servers that it calls, and where they can find out about it. */
export const agentName = ({ PUBLIC_URL, PORT }: Config) =>
  `Guildhall/${manifest.version} (+${PUBLIC_URL ?? `http://localhost:${PORT}`})`

/** The way outward that the configuration opens. */
export const egressFor = (config: Config, resolve?: Resolve): Egress =>
  makeEgress(parseNetworks(config.ALLOWED_NETWORKS ?? '') as Networks, agentName(config), resolve)
