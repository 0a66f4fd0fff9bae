import { addressOf, load, type Query, type Source } from '../source.ts'
import type { NetworkInput, OverviewInput, Part } from './input.ts'

/** What is loaded of a portal; the network where it is shown. */
export type Loaded = { overview: OverviewInput; network: NetworkInput | null }

const pathOf = (portal: string, part: string) => `portals/${encodeURIComponent(portal)}/${part}`

/** A portal at a glance. */
export const loadPortal = async (
  source: Source,
  portal: string,
  parts: readonly Part[],
  signal: AbortSignal
): Promise<Loaded> => {
  const read = <T>(part: string) => load<T>(source, pathOf(portal, part), {}, signal)
  const [overview, network] = await Promise.all([
    read<OverviewInput>('overview'),
    parts.includes('network') ? read<NetworkInput>('network') : null
  ])
  return { overview, network }
}

/** The address of the picture of the network, with its key. */
export const networkPictureOf = (source: Pick<Source, 'baseUrl' | 'key'>, portal: string, look: Query): string =>
  addressOf(source, pathOf(portal, 'picture.svg'), { show: 'network', ...look })
