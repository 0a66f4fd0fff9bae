type Range = { type: string; quality: number }

const rangesOf = (accept: string): Range[] =>
  accept.split(',').map(range => {
    const [type, ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
    const quality = parameters.find(parameter => parameter.startsWith('q='))
    return { type: type!, quality: quality ? Number(quality.slice(2)) || 0 : 1 }
  })

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

/** Which of the languages on offer an Accept-Language header likes best (RFC 4647, 3.4): the first where it names none of them. */
export const preferredLanguage = <T extends string>(accept: string | undefined, offers: readonly T[]): T => {
  const ranges = rangesOf(accept ?? '').filter(({ quality }) => quality > 0)
  for (const { type } of ranges.sort((a, b) => b.quality - a.quality)) {
    const parts = type.split('-')
    for (let most = parts.length; most > 0; most--) {
      const found = offers.find(offer => offer.toLowerCase() === parts.slice(0, most).join('-'))
      if (found) return found
    }
  }
  return offers[0]!
}
