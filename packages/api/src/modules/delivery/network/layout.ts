import { NETWORK_SIZE, type NetworkCommunity, type NetworkLink } from '@guildhall/schema'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'

type Placed = { id: string; x?: number; y?: number }
type Tie = { source: string; target: string; strength: number }

/** How much two communities share, as a number that draws them together. */
export const strengthOf = ({ topics, people }: Pick<NetworkLink, 'topics' | 'people'>) =>
  topics.length + (people ?? 0) / 5

const TICKS = 240
const MIDDLE = NETWORK_SIZE / 2

/** Values from one end of the area to the other; all in the middle where they do not differ. */
const spread = (values: readonly number[]) => {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values.map(value => (high > low ? Math.round(((value - low) / (high - low)) * NETWORK_SIZE) : MIDDLE))
}

type Place = { x: number; y: number }

// To place many takes a processor far longer than to read them, and the same network is read again and again.
const known = new Map<string, readonly Place[]>()
const MOST_KNOWN = 100

const placesOf = (ids: readonly string[], ties: readonly Tie[]): Place[] => {
  const nodes = ids.map((id): Placed => ({ id }))
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]))
  // What shares nothing is held nearer, or it would drift far off and leave little room for all others.
  const held = (strength: number) => (node: Placed) => (tied.has(node.id) ? strength : 3 * strength)
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Placed, Tie>(ties.map(tie => ({ ...tie })))
        .id(({ id }) => id)
        .distance(60)
        .strength(({ strength }) => Math.min(strength, 6) / 8)
    )
    .force('apart', forceManyBody().strength(-180))
    .force('room', forceCollide(34))
    .force('x', forceX<Placed>(0).strength(held(0.08)))
    .force('y', forceY<Placed>(0).strength(held(0.1)))
    .stop()
    .tick(TICKS)
  const xs = spread(nodes.map(({ x = 0 }) => x))
  const ys = spread(nodes.map(({ y = 0 }) => y))
  return nodes.map((_, at) => ({ x: xs[at]!, y: ys[at]! }))
}

/**
 * Places for communities: those that share much are near each other, and none covers another. The same communities and links have
 * the same places, whichever process works them out.
 */
export const placed = (
  communities: readonly Omit<NetworkCommunity, 'x' | 'y'>[],
  links: readonly NetworkLink[]
): NetworkCommunity[] => {
  const ids = communities.map(({ id }) => id)
  const ties = links.map((link): Tie => ({ source: link.from, target: link.to, strength: strengthOf(link) }))
  const key = JSON.stringify([ids, ties])
  const places = known.get(key) ?? placesOf(ids, ties)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, places)
  return communities.map((community, at) => ({ ...community, ...places[at]! }))
}
