import type { Reader } from './reader.ts'
import { type Remembered, remember } from './remembered.ts'
import type { Web } from './web.ts'

/** A page in a sitemap: when it says that the page changed, and whether that is of the whole site rather than of the page. */
export type Listed = { lastmod: string; wholesale: boolean }

type Entries = Map<string, string>

const READ_AT_MOST = 10
const WITHIN = 30_000
const ENTRIES_AT_MOST = 20_000
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

/** Reads the sitemaps of hosts, each every six hours, one level of index deep. */
export const sitemapReader = (web: Web, reader: Reader) => {
  const known: Remembered<{ entries: Entries; counts: Map<string, number> }> = remember(50, web.now)

  const read = async (url: string, signal: AbortSignal) => {
    const fetched = signal.aborted ? undefined : await web.fetch({ url, signal })
    if (fetched?.kind !== 'answer' || fetched.answer.status !== 200) return undefined
    return reader.readSitemap({ bytes: fetched.answer.body })
  }

  const gather = async (url: string): Promise<Entries> => {
    const signal = AbortSignal.timeout(WITHIN)
    const { sitemaps } = await web.robots(url)
    const entries: Entries = new Map()
    const parts: string[] = []
    const take = async (address: string) => {
      const found = await read(address, signal)
      for (const { url, lastmod } of found?.pages ?? []) {
        if (entries.size < ENTRIES_AT_MOST) entries.set(keyOf(url), lastmod)
      }
      return found?.sitemaps ?? []
    }
    const listed = sitemaps.length > 0 ? sitemaps : [`${new URL(url).origin}/sitemap.xml`]
    for (const address of listed.slice(0, READ_AT_MOST)) parts.push(...(await take(address)))
    for (const address of parts.slice(0, READ_AT_MOST)) await take(address)
    return entries
  }

  return async (url: string): Promise<Listed | undefined> => {
    const { entries, counts } = await known(new URL(url).origin, async () => {
      const entries = await gather(url)
      const counts = new Map<string, number>()
      for (const lastmod of entries.values()) counts.set(lastmod, (counts.get(lastmod) ?? 0) + 1)
      return { value: { entries, counts }, forMs: FOR_MS }
    })
    const lastmod = entries.get(keyOf(url))
    if (!lastmod) return undefined
    const same = counts.get(lastmod)!
    return { lastmod, wholesale: same >= WHOLESALE_PAGES && same >= WHOLESALE * entries.size }
  }
}
