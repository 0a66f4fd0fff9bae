import type { Reader } from './reader.ts'
import { type Remembered, remember } from './remembered.ts'
import { SITEMAP_AT_MOST } from './sitemap-document.ts'
import type { Web } from './web.ts'

/** A page in a sitemap: when it says that the page changed, whether that is of the whole site rather than of the page, and when it was read. */
export type Listed = { lastmod: string; wholesale: boolean; readAt: number }

type Entries = Map<string, string>

const READ_AT_MOST = 50
const WITHIN = 30_000
const ENTRIES_AT_MOST = 50_000
const FOR_MS = 6 * 3_600_000
// From this share of a sitemap on, equal dates tell of a publication of the site.
const WHOLESALE = 0.2
const WHOLESALE_PAGES = 6

/** One address for the spellings of a page: without scheme, fragment and closing slash. */
const keyOf = (url: string) =>
  URL.parse(url)
    ?.href.replace(/^https?:/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '') ?? url

const hostOf = (url: string) => URL.parse(url)?.host

/** Reads the sitemaps of hosts, each every six hours, with the indexes that list further ones. */
export const sitemapReader = (web: Web, reader: Reader) => {
  const known: Remembered<{ entries: Entries; counts: Map<string, number>; readAt: number }> = remember(50, web.now)

  const read = async (url: string, signal: AbortSignal) => {
    const fetched = signal.aborted ? undefined : await web.fetch({ url, signal, atMost: SITEMAP_AT_MOST })
    if (fetched?.kind !== 'answer' || fetched.answer.status !== 200) return undefined
    return reader.readSitemap({ bytes: fetched.answer.body })
  }

  const gather = async (url: string): Promise<Entries> => {
    const signal = AbortSignal.timeout(WITHIN)
    const { sitemaps } = await web.robots(url)
    const entries: Entries = new Map()
    const ahead = new Set(sitemaps.length > 0 ? sitemaps : [`${new URL(url).origin}/sitemap.xml`])
    let count = 0
    // A set goes on to what is added to it, and takes each address once.
    for (const address of ahead) {
      if (++count > READ_AT_MOST) break
      const found = await read(address, signal)
      for (const { url, lastmod } of found?.pages ?? []) {
        if (lastmod && entries.size < ENTRIES_AT_MOST) entries.set(keyOf(url), lastmod)
      }
      // An index speaks for its own host alone.
      for (const further of found?.sitemaps ?? []) if (hostOf(further) === hostOf(address)) ahead.add(further)
    }
    return entries
  }

  return async (url: string): Promise<Listed | undefined> => {
    const { entries, counts, readAt } = await known(new URL(url).origin, async () => {
      const entries = await gather(url)
      const counts = new Map<string, number>()
      for (const lastmod of entries.values()) counts.set(lastmod, (counts.get(lastmod) ?? 0) + 1)
      return { value: { entries, counts, readAt: web.now() }, forMs: FOR_MS }
    })
    const lastmod = entries.get(keyOf(url))
    if (!lastmod) return undefined
    const same = counts.get(lastmod)!
    return { lastmod, wholesale: same >= WHOLESALE_PAGES && same >= WHOLESALE * entries.size, readAt }
  }
}
