import type { Message } from '@guildhall/schema'
import { message } from '../message.ts'
import type { Monitor } from '../monitor/check.ts'
import { SITEMAP_AT_MOST } from '../monitor/sitemap-document.ts'

/** What the sitemaps of a portal list: addresses below its own, and how many were left out since they are not. */
export type Crawled = {
  urls: string[]
  sitemaps: number
  refused: number
  /** Whether all of them were read to the end. */
  complete: boolean
  problem: Message | null
}

const SITEMAPS_AT_MOST = 50
/** How many pages are kept of a portal. */
export const PAGES_AT_MOST = 10_000
const URL_AT_MOST = 2000
const WITHIN = 120_000

/** Whether an address is that of a site, or below it. */
export const isBelow = (base: string, url: string): boolean => {
  const [site, other] = [URL.parse(base), URL.parse(url)]
  if (!site || !other || other.username || other.password || !/^https?:$/.test(other.protocol)) return false
  const path = site.pathname.replace(/\/*$/, '/')
  return other.host === site.host && `${other.pathname.replace(/\/*$/, '')}/`.startsWith(path)
}

const spelled = (url: string) => URL.parse(url)?.href.replace(/^https?:|\/?(#.*)?$/g, '') ?? url

/** Where sitemaps may be: those that robots.txt names, else at the usual place of the host and of the portal. */
const beginnings = (named: readonly string[], base: string) => {
  if (named.length > 0) return named
  const { origin, href } = new URL(base)
  return [`${origin}/sitemap.xml`, new URL('sitemap.xml', href.replace(/\/*$/, '/')).href]
}

/**
 * Reads the sitemaps of a portal politely: indexes, packed ones, those that robots.txt names; on the portal’s own host alone. It ends
 * after two minutes, 50 sitemaps or 10,000 pages.
 */
export const crawlSitemaps = async (
  { web, reader }: Pick<Monitor, 'web' | 'reader'>,
  base: string,
  ends: AbortSignal
): Promise<Crawled> => {
  const { host } = new URL(base)
  const signal = AbortSignal.any([ends, AbortSignal.timeout(WITHIN)])
  const robots = await web.robots(base)
  const ahead = new Set(beginnings(robots.sitemaps, base).filter(address => URL.parse(address)?.host === host))
  const optional = new Set(robots.sitemaps.length > 0 ? [] : ahead)
  const urls = new Map<string, string>()
  let [sitemaps, refused, tried] = [0, 0, 0]
  let complete = true
  let problem: Message | null = null
  for (const address of ahead) {
    if (++tried > SITEMAPS_AT_MOST || signal.aborted) {
      complete = false
      problem ??= message('site_crawl.cut', { sitemaps: SITEMAPS_AT_MOST, pages: PAGES_AT_MOST })
      break
    }
    const fetched = await web.fetch({ url: address, signal, atMost: SITEMAP_AT_MOST })
    const isRead = fetched.kind === 'answer' && fetched.answer.status === 200
    const found = isRead ? await reader.readSitemap({ bytes: fetched.answer.body }) : undefined
    if (!found || (isRead && fetched.answer.truncated)) {
      if (optional.has(address)) continue
      complete = false
      problem ??= message('site_crawl.unread', { address })
      if (!found) continue
    }
    sitemaps++
    for (const { url } of found.pages) {
      const isKept = url.length <= URL_AT_MOST && isBelow(base, url)
      if (!isKept) refused++
      else if (urls.size < PAGES_AT_MOST || urls.has(spelled(url))) urls.set(spelled(url), url)
      else {
        complete = false
        problem ??= message('site_crawl.cut', { sitemaps: SITEMAPS_AT_MOST, pages: PAGES_AT_MOST })
      }
    }
    // An index speaks for its own host alone.
    for (const further of found.sitemaps) if (URL.parse(further)?.host === host) ahead.add(further)
  }
  if (sitemaps === 0) {
    complete = false
    problem = robots.failure ? robots.failure.problem : (problem ?? message('site_crawl.none'))
  }
  return { urls: [...urls.values()], sitemaps, refused, complete, problem }
}
