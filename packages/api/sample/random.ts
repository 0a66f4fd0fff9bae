/** Numbers from 0 up to 1 that are the same each time for the same seed. */
export type Random = () => number

/** A generator of numbers that look random and follow from the seed alone. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1))

/** One of the things; there must be one. */
export const pick = <T>(random: Random, things: readonly T[]): T => {
  const thing = things[Math.floor(random() * things.length)]
  if (thing === undefined) throw new RangeError('There is nothing to pick from.')
  return thing
}

/** Up to `count` of the things, the heavier ones more often; a weight of 0 leaves a thing out. */
export const draw = <T>(random: Random, things: readonly T[], count: number, weight: (thing: T) => number): T[] =>
  things
    .map(thing => ({ thing, weight: weight(thing) }))
    .filter(entry => entry.weight > 0)
    .map(entry => ({ thing: entry.thing, rank: random() ** (1 / entry.weight) }))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, Math.max(0, count))
    .map(entry => entry.thing)
