/** What was found out is kept for a while, and only so much of it: the oldest goes first. */
export type Remembered<T> = (key: string, find: () => Promise<{ value: T; forMs: number }>) => Promise<T>

/** Remembers up to `most` values; who asks for one that is being looked for waits with the first. */
export const remember = <T>(most: number, now: () => number): Remembered<T> => {
  const kept = new Map<string, { until: number; value: Promise<T> }>()
  return (key, find) => {
    const known = kept.get(key)
    if (known && known.until > now()) return known.value
    kept.delete(key)
    const entry = { until: Number.POSITIVE_INFINITY, value: undefined as unknown as Promise<T> }
    entry.value = find().then(
      ({ value, forMs }) => {
        entry.until = now() + forMs
        return value
      },
      error => {
        kept.delete(key)
        throw error
      }
    )
    kept.set(key, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return entry.value
  }
}
