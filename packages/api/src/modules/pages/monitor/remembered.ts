/** What was found out is kept for a while, and only so much of it: the oldest goes first. */
export type Remembered<T> = (key: string, find: () => Promise<{ value: T; forMs: number }>) => Promise<T>

/** Remembers up to `most` values; who asks for one that is being looked for waits with the first. */
export const remember = <T>(most: number, now: () => number): Remembered<T> => {
  const kept = new Map<string, { until: number; value: Promise<T> }>()
  return (key, find) => {
    const known = kept.get(key)
    if (known && known.until > now()) return known.value
    kept.delete(key)
    const value = find().then(
      found => {
        entry.until = now() + found.forMs
        return found.value
      },
      error => {
        kept.delete(key)
        throw error
      }
    )
    const entry = { until: Number.POSITIVE_INFINITY, value }
    kept.set(key, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return entry.value
  }
}
