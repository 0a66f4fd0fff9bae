/** An answer that is kept: its text, not its value, so that no caller can change what another gets. */
export interface Kept {
  etag: string
  text: string
}

/** Answers by address, the longest unused forgotten first. */
export interface Cache {
  get(url: string): Kept | undefined
  set(url: string, kept: Kept): void
  /** Forgets every answer whose address is so. */
  forget(is: (url: string) => boolean): void
}

/** A cache that holds at most `maxChars` characters of answers. */
export function createCache(maxChars: number): Cache {
  const rows = new Map<string, Kept>()
  let size = 0
  const drop = (url: string) => {
    size -= rows.get(url)?.text.length ?? 0
    rows.delete(url)
  }
  return {
    get(url) {
      const kept = rows.get(url)
      // A Map keeps the order of insertion: put in again, the entry is the youngest.
      if (kept && rows.delete(url)) rows.set(url, kept)
      return kept
    },
    set(url, kept) {
      drop(url)
      rows.set(url, kept)
      size += kept.text.length
      for (const oldest of rows.keys()) {
        if (size <= maxChars) break
        drop(oldest)
      }
    },
    forget(is) {
      for (const url of rows.keys()) if (is(url)) drop(url)
    }
  }
}
