import { type Range, rangesOf } from '../../platform/ranges.ts'

// The narrowest range that names a type decides (RFC 9110, 12.5.1).
const qualityOf = (offer: string, ranges: Range[]): number => {
  const names = [offer, `${offer.split('/')[0]}/*`, '*/*', '*']
  const fitting = names.map(name => ranges.filter(({ type }) => type === name)).find(found => found.length > 0)
  return Math.max(0, ...(fitting ?? []).map(({ quality }) => quality))
}

/** Which of the types (or encodings) on offer an Accept header likes best, the first of equals; undefined when it takes none. */
export const preferred = <T extends string>(accept: string | undefined, offers: readonly T[]): T | undefined => {
  if (!accept) return offers[0]
  const ranges = rangesOf(accept)
  const qualities = offers.map(offer => qualityOf(offer, ranges))
  const best = Math.max(...qualities)
  return best > 0 ? offers[qualities.indexOf(best)] : undefined
}
