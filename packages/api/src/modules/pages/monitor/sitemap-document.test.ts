import { gzipSync } from 'node:zlib'
import t from 'tap'
import { readSitemap } from './sitemap-document.ts'

const page = { url: 'https://a.test/b?c=1&d=2', lastmod: '2026-11-28' }
const url = '<loc> https://a.test/b?c=1&amp;d=2 </loc><lastmod>2026-11-28</lastmod>'
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const CASES: Record<string, [string | Buffer, object]> = {
  'a sitemap': [`<?xml version="1.0"?><urlset ${XMLNS}><url>${url}</url></urlset>`, { pages: [page], sitemaps: [] }],
  'with a prefix': [
    `<sm:urlset xmlns:sm="http://x"><sm:url>${url.replace(/<(\/?)/g, '<$1sm:')}</sm:url></sm:urlset>`,
    { pages: [page], sitemaps: [] }
  ],
  'with pictures, whose addresses are not the page’s': [
    `<urlset ${XMLNS}><url><image:image><image:loc>https://a.test/c.png</image:loc></image:image>${url}<image:image><image:loc>https://a.test/d.png</image:loc></image:image></url></urlset>`,
    { pages: [page], sitemaps: [] }
  ],
  'as CDATA, with a comment': [
    '<urlset><!-- x --><url><loc><![CDATA[https://a.test/b?c=1&d=2]]></loc><lastmod>2026-11-28</lastmod></url></urlset>',
    { pages: [page], sitemaps: [] }
  ],
  'an index': [
    `<sitemapindex ${XMLNS}><sitemap><loc>https://a.test/1.xml</loc><lastmod>2026-11-01</lastmod></sitemap><sitemap><loc>https://a.test/2.xml</loc></sitemap></sitemapindex>`,
    { pages: [], sitemaps: ['https://a.test/1.xml', 'https://a.test/2.xml'] }
  ],
  'an index with a prefix': [
    '<s:sitemapindex><s:sitemap><s:loc>https://a.test/1.xml</s:loc></s:sitemap></s:sitemapindex>',
    { pages: [], sitemaps: ['https://a.test/1.xml'] }
  ],
  packed: [gzipSync(`<urlset><url>${url}</url></urlset>`), { pages: [page], sitemaps: [] }],
  'cut off': [`<urlset><url>${url}</url><url><loc>https://a.test/e</l`, { pages: [page], sitemaps: [] }],
  'without a date': [
    '<urlset><url><loc>https://a.test/b</loc></url></urlset>',
    { pages: [{ url: 'https://a.test/b' }], sitemaps: [] }
  ],
  'no sitemap': ['<!doctype html><title>Hello</title><p>What?', { pages: [], sitemaps: [] }],
  nothing: ['', { pages: [], sitemaps: [] }]
}

for (const [name, [text, expected]] of Object.entries(CASES)) {
  t.test(name, t => {
    t.strictSame(readSitemap(Buffer.from(text)), expected)
    t.end()
  })
}
