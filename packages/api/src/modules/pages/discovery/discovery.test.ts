import { gzipSync } from 'node:zlib'
import t from 'tap'
import { config } from '../../../platform/jobs/jobs.fixtures.ts'
import { type Play, startMonitor } from '../monitor/hosts.fixtures.ts'
import { isBelow } from './crawl.ts'
import { crawlDue, crawlPortals } from './job.ts'

const xml =
  (text: string, packed = false): Play =>
  response =>
    response.writeHead(200, { 'content-type': 'application/xml' }).end(packed ? gzipSync(text) : text)
const urlset = (urls: string[], packed = false) =>
  xml(`<urlset>${urls.map(url => `<url><loc>${url}</loc></url>`).join('')}</urlset>`, packed)
const index = (...places: string[]) =>
  xml(`<sitemapindex>${places.map(place => `<sitemap><loc>${place}</loc></sitemap>`).join('')}</sitemapindex>`)

t.test('what lies below an address', async t => {
  const base = 'https://a.test/communities/'
  for (const [url, below] of [
    ['https://a.test/communities/looms', true],
    ['http://a.test/communities/', true],
    ['https://a.test/communities', true],
    ['https://a.test/communities-of-old', false],
    ['https://a.test/', false],
    ['https://b.test/communities/looms', false],
    ['https://a.test@b.test/communities/looms', false],
    ['https://x:y@a.test/communities/looms', false],
    ['https://a.test/communities/../secret', false],
    ['javascript:alert(1)', false],
    ['nothing', false]
  ] as const)
    t.equal(isBelow(base, url), below, url)
})

t.test('pages of the sitemap are found, registered and ignored', async t => {
  const monitored = await startMonitor(t)
  const { admin, store, hosts, port, monitor, asked } = monitored
  const at = (place: string) => `http://${place.replace(/^([^/]+)/, `$1:${port}`)}`
  const portal = (await admin.post('/v1/portals', { name: 'Site', baseUrl: at('s.test/guild/') })).body.id
  const path = `/v1/portals/${portal}`
  const community = async (name: string) => (await admin.post('/v1/communities', { name, status: 'active' })).body
  const [looms, bells] = [await community('Looms'), await community('Bells')]
  const crawl = async (days = 0) =>
    crawlDue(store, monitor, new Date(Date.now() + days * 86_400_000), new AbortController().signal)
  const listed = async (query = '') =>
    (await admin.get(`${path}/discovered-pages?limit=100${query}`)).body.items as Record<string, never>[]

  t.match((await admin.get(`${path}/sitemap-crawl`)).body, { status: 'never', nextAt: null, problem: null })
  t.match((await admin.post(`${path}/sitemap-crawl`, {})).body, { status: 'waiting', weekly: false })

  await t.test('without a sitemap it says so', async t => {
    t.equal(await crawl(), 1)
    t.match((await admin.get(`${path}/sitemap-crawl`)).body, {
      status: 'failed',
      complete: false,
      problem: /robots\.txt/,
      message: { id: 'site_crawl.none' }
    })
    t.equal(await crawl(), 0, 'once for each request')
  })

  hosts['s.test/robots.txt'] = response =>
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end(
        `User-agent: *\nDisallow: /secret\nSitemap: ${at('s.test/map.xml')}\nSitemap: ${at('s.test/secret.xml')}\nSitemap: ${at('other.test/map.xml')}\n`
      )
  hosts['s.test/map.xml'] = index(at('s.test/packed.xml.gz'), at('s.test/plain.xml'), at('other.test/more.xml'))
  hosts['s.test/packed.xml.gz'] = urlset([at('s.test/guild/looms'), at('s.test/guild/BELLS.html?x=1')], true)
  hosts['s.test/plain.xml'] = urlset([
    at('s.test/guild/looms/#top'),
    at('s.test/about'),
    at('other.test/guild/x'),
    at('s.test/guild/news/1')
  ])

  await t.test('reads indexes and packed sitemaps, on the host of the portal alone, as robots.txt allows', async t => {
    // The robots.txt of before is remembered for a day.
    monitored.pass(25)
    await admin.post(`${path}/sitemap-crawl`, { weekly: true })
    t.equal(await crawl(1), 1)
    t.match((await admin.get(`${path}/sitemap-crawl`)).body, {
      status: 'done',
      weekly: true,
      sitemaps: 3,
      found: 3,
      refused: 2,
      complete: false,
      message: { id: 'site_crawl.unread', values: { address: at('s.test/secret.xml') } }
    })
    t.notOk(
      asked.some(line => line.includes('other.test') || line.includes('secret.xml')),
      'other places are not asked'
    )
    t.match(await listed(), [
      { url: at('s.test/guild/BELLS.html?x=1'), status: 'new', suggestion: { name: 'Bells' }, page: null },
      { status: 'new', suggestion: { name: 'Looms' } },
      { url: at('s.test/guild/news/1'), status: 'new', suggestion: null, vanishedAt: null }
    ])
  })

  await t.test('registers with the suggested community, ignores, and says of each what came of it', async t => {
    const [first, second, third] = (await listed()) as unknown as { id: string; url: string }[]
    const { status, body } = await admin.post(`${path}/discovered-pages`, {
      items: [
        { page: second!.url, decision: 'register' },
        { page: first!.id, decision: 'register', community: looms.id },
        { page: third!.id, decision: 'register' },
        { page: third!.id, decision: 'ignore' },
        { page: third!.id, decision: 'ignore' },
        { page: at('s.test/elsewhere'), decision: 'ignore' }
      ]
    })
    t.equal(status, 207)
    t.match(body.items, [
      { outcome: 'created' },
      { outcome: 'failed', problem: { code: 'CONFLICT', detail: /already has a page/ } },
      { outcome: 'failed', problem: { errors: [{ pointer: '/community' }] } },
      { outcome: 'updated' },
      { outcome: 'unchanged' },
      { outcome: 'failed', problem: { code: 'UNKNOWN_REFERENCE' } }
    ])
    t.match((await admin.get(`/v1/pages/${body.items[0].id}`)).body, {
      community: { name: 'Looms' },
      portal: { id: portal }
    })
    t.match(await listed('&status=registered'), [
      { url: second!.url, page: { id: body.items[0].id }, suggestion: null }
    ])
    t.match(await listed('&status=ignored'), [{ id: third!.id }])
    t.match(await listed('&status=new'), [{ id: first!.id, suggestion: { id: bells.id } }])
    await admin.post(`${path}/discovered-pages`, { items: [{ page: third!.id, decision: 'restore' }] })
    t.equal((await listed('&status=new')).length, 2)
  })

  await t.test('what a complete sitemap no longer has, vanished, and comes back', async t => {
    hosts['s.test/robots.txt'] = response =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end(`Sitemap: ${at('s.test/map.xml')}`)
    hosts['s.test/map.xml'] = urlset([at('s.test/guild/news/1')])
    monitored.pass(25)
    t.equal(await crawl(5), 0, 'not before a week is over')
    t.equal(await crawl(9), 1)
    t.match(await listed('&vanished=true'), [{ status: 'new' }, { status: 'registered', page: { id: /./ } }])
    hosts['s.test/map.xml'] = response => response.writeHead(500).end()
    t.equal(await crawl(17), 1)
    t.equal((await listed('&vanished=true')).length, 2, 'a sitemap that cannot be read tells of no loss')
    hosts['s.test/map.xml'] = urlset([at('s.test/guild/looms')])
    t.equal(await crawl(25), 1)
    t.match(
      (await listed('&vanished=false')).map(one => one.url),
      [/looms/]
    )
  })

  await t.test('where pages are not fetched, a request is answered with that', async t => {
    await admin.post(`${path}/sitemap-crawl`, { weekly: false })
    const context = { store, config: { ...config, PAGE_CHECKS: false }, now: new Date(Date.now() + 40 * 86_400_000) }
    await crawlPortals({ ...context, signal: new AbortController().signal, data: {}, log: console as never })
    t.match((await admin.get(`${path}/sitemap-crawl`)).body, { problem: /does not fetch pages/, nextAt: null })
  })
})
