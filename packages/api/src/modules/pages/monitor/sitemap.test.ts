import t from 'tap'
import { type Play, page, startMonitor } from './hosts.fixtures.ts'

const HOUR = 3_600_000
const ago = (days: number) => new Date(Date.now() - days * 24 * HOUR).toISOString()
const xml = (body: string) => page(`<?xml version="1.0"?>${body}`, { 'content-type': 'application/xml' })
const index = (...places: string[]) =>
  xml(`<sitemapindex>${places.map(place => `<sitemap><loc>${place}</loc></sitemap>`).join('')}</sitemapindex>`)
const urlset = (entries: Record<string, string>) =>
  xml(
    `<urlset>${Object.entries(entries)
      .map(([loc, lastmod]) => `<url><loc>${loc}</loc><lastmod>${lastmod}</lastmod></url>`)
      .join('')}</urlset>`
  )

type Hosts = Record<string, Play>
type Case = {
  name: string
  /** What the hosts serve; `at` makes an address. */
  hosts: (at: (place: string) => string) => Hosts
  /** When the page `a.test/page` was changed, by its sitemaps; undefined where they do not say. */
  changed?: string
  /** How often each of these addresses is asked for. */
  asked?: Record<string, number>
}

const DAY = ago(9)
const OTHER = ago(30)
const at100 = (name: string) => Array.from({ length: 100 }, (_, number) => `${name}${number}.xml`)

const CASES: Case[] = [
  {
    name: 'an index of an index of a sitemap',
    hosts: at => ({
      'a.test/sitemap.xml': index(at('a.test/years.xml')),
      'a.test/years.xml': index(at('a.test/2025.xml'), at('a.test/2026.xml')),
      'a.test/2025.xml': urlset({ [at('a.test/old')]: OTHER }),
      'a.test/2026.xml': urlset({ [at('a.test/page')]: DAY })
    }),
    changed: DAY,
    asked: { 'a.test/years.xml': 1, 'a.test/2025.xml': 1 }
  },
  {
    name: 'indexes that list themselves and each other',
    hosts: at => ({
      'a.test/sitemap.xml': index(at('a.test/sitemap.xml'), at('a.test/other.xml')),
      'a.test/other.xml': index(at('a.test/sitemap.xml'), at('a.test/other.xml'), at('a.test/pages.xml')),
      'a.test/pages.xml': urlset({ [at('a.test/page')]: DAY })
    }),
    changed: DAY,
    asked: { 'a.test/sitemap.xml': 1, 'a.test/other.xml': 1, 'a.test/pages.xml': 1 }
  },
  {
    name: 'an index of sitemaps on another host',
    hosts: at => ({
      'a.test/sitemap.xml': index(at('b.test/pages.xml'), at('b.test/more.xml')),
      'b.test/pages.xml': urlset({ [at('a.test/page')]: DAY }),
      'b.test/more.xml': index(at('a.test/pages.xml')),
      'a.test/pages.xml': urlset({ [at('a.test/page')]: DAY })
    }),
    asked: { 'b.test/pages.xml': 0, 'b.test/more.xml': 0, 'a.test/pages.xml': 0 }
  },
  {
    name: 'a sitemap on another host that robots.txt names itself',
    hosts: at => ({
      'a.test/robots.txt': page(`Sitemap: ${at('b.test/pages.xml')}\n`),
      'b.test/pages.xml': urlset({ [at('a.test/page')]: DAY })
    }),
    changed: DAY
  },
  {
    name: 'the first 50 documents are read, indexes among them',
    hosts: at => ({
      'a.test/sitemap.xml': index(...at100('a.test/').map(at)),
      ...Object.fromEntries(at100('a.test/').map(place => [place, urlset({ [at(`${place}/x`)]: OTHER })])),
      'a.test/48.xml': urlset({ [at('a.test/page')]: DAY })
    }),
    changed: DAY,
    asked: { 'a.test/48.xml': 1, 'a.test/49.xml': 0 }
  },
  {
    name: 'indexes without an end',
    hosts: at => ({
      'a.test': (response, request) => {
        const depth = Number(/deep-(\d+)/.exec(request.url!)?.[1] ?? 0)
        if (/robots/.test(request.url!)) response.writeHead(404).end()
        else if (/page$/.test(request.url!)) page('<p>Weavers')(response, request)
        else index(at(`a.test/deep-${depth + 1}.xml`))(response, request)
      }
    }),
    asked: { 'a.test/deep-49.xml': 1, 'a.test/deep-50.xml': 0 }
  },
  {
    name: 'a sitemap that cannot be read does not hide the others',
    hosts: at => ({
      'a.test/sitemap.xml': index(at('a.test/gone.xml'), at('a.test/broken.xml'), at('a.test/pages.xml')),
      'a.test/broken.xml': xml('<urlset><url><loc'),
      'a.test/pages.xml': urlset({ [at('a.test/page')]: DAY })
    }),
    changed: DAY
  }
]

t.test('sitemaps and the indexes that list them', async t => {
  for (const { name, hosts: serve, changed, asked: times = {} } of CASES) {
    await t.test(name, async t => {
      const { hosts, register, check, updates, asked, port } = await startMonitor(t)
      const at = (place: string) => `http://${place.replace(/^([^/]+)/, `$1:${port}`)}`
      Object.assign(hosts, { 'a.test/page': page('<p>Weavers') }, serve(at))
      const id = await register('a.test/page')
      await check()
      const found = (await updates(id)).map(({ kind, occurredAt }: Record<string, string>) => [kind, occurredAt])
      t.strictSame(found, changed ? [['sitemap', changed]] : [])
      for (const [place, count] of Object.entries(times))
        t.equal(asked.filter(line => line === `GET ${place}`).length, count, place)
    })
  }
})
