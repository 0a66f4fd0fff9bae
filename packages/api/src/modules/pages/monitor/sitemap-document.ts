import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'

/** What a sitemap lists: pages, with the day or moment of their last change where it says so, and further sitemaps. */
export type SitemapDocument = { pages: { url: string; lastmod?: string }[]; sitemaps: string[] }

/** How many bytes of a sitemap are read. */
export const SITEMAP_AT_MOST = 10_485_760
const GZIP = Buffer.from([0x1f, 0x8b])

const unpacked = (bytes: Buffer) =>
  bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes, { maxOutputLength: SITEMAP_AT_MOST }) : bytes

/** Reads a sitemap, also one that was packed or cut off; what is no sitemap lists nothing. Prefixes of names say nothing. */
export const readSitemap = (bytes: Buffer): SitemapDocument => {
  const found: SitemapDocument = { pages: [], sitemaps: [] }
  const inside: string[] = []
  let said: Record<string, string> = {}
  const parser = new Parser(
    {
      onopentagname: name => {
        inside.push(name.replace(/^.*:/, '').toLowerCase())
        if (inside.length === 2) said = {}
      },
      ontext: text => {
        if (inside.length === 3) said[inside[2]!] = (said[inside[2]!] ?? '') + text
      },
      onclosetag: (_name, isImplied) => {
        const [root, name] = inside
        const [url, lastmod] = [said.loc?.trim(), said.lastmod?.trim()]
        // Of what is cut off, the address may be too.
        if (inside.length === 2 && url && !isImplied) {
          if (root === 'urlset' && name === 'url') found.pages.push(lastmod ? { url, lastmod } : { url })
          if (root === 'sitemapindex' && name === 'sitemap') found.sitemaps.push(url)
        }
        inside.pop()
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  parser.end(unpacked(bytes).toString('utf8'))
  return found
}
