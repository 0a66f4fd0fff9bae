import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio'

/** What a sitemap lists: pages with the day or moment of their last change, and further sitemaps. */
export type SitemapDocument = { pages: { url: string; lastmod: string }[]; sitemaps: string[] }

const AT_MOST = 10_485_760
const GZIP = Buffer.from([0x1f, 0x8b])

const unpacked = (bytes: Buffer) =>
  bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes, { maxOutputLength: AT_MOST }) : bytes

/** Reads a sitemap, also one that was packed or cut off; what is no sitemap lists nothing. */
export const readSitemap = (bytes: Buffer): SitemapDocument => {
  const $ = load(unpacked(bytes).toString('utf8'), { xml: true })
  const text = (of: ReturnType<typeof $>, name: string) => of.children(name).first().text().trim()
  return {
    pages: $('urlset > url')
      .toArray()
      .map(node => ({ url: text($(node), 'loc'), lastmod: text($(node), 'lastmod') }))
      .filter(({ url, lastmod }) => url !== '' && lastmod !== ''),
    sitemaps: $('sitemapindex > sitemap')
      .toArray()
      .map(node => text($(node), 'loc'))
      .filter(url => url !== '')
  }
}
