import t from 'tap'
import { dayOf, startOf } from '../../../platform/days.ts'
import { good, html, page, startMonitor } from './hosts.fixtures.ts'

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const xml = (body: string) => page(`<?xml version="1.0"?>${body}`, { 'content-type': 'application/xml' })
const urlset = (entries: [string, string][]) =>
  xml(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.map(([loc, lastmod]) => `<url><loc>${loc}</loc><lastmod>${lastmod}</lastmod></url>`).join('')}</urlset>`
  )

t.test('the sitemap is found by robots.txt or in its usual place, one index deep', async t => {
  const { hosts, register, check, updates, port } = await startMonitor(t)
  const at = (path: string) => `http://a.test:${port}${path}`
  hosts['a.test'] = page(good)
  hosts['a.test/robots.txt'] = page(`User-agent: *\nSitemap: ${at('/maps.xml')}\n`)
  hosts['a.test/maps.xml'] = xml(
    `<sitemapindex><sitemap><loc>${at('/one.xml')}</loc></sitemap><sitemap><loc>${at('/two.xml')}</loc></sitemap></sitemapindex>`
  )
  const day = dayOf(ago(10))
  const moment = ago(5).toISOString()
  hosts['a.test/one.xml'] = urlset([[at('/page/'), day]])
  hosts['a.test/two.xml'] = urlset([[at('/other'), moment]])
  hosts['b.test'] = page(good)
  hosts['b.test/sitemap.xml'] = urlset([
    [`https://b.test:${port}/page`, ago(-1).toISOString()],
    [`https://b.test:${port}/odd`, 'last week']
  ])
  const [one, two] = [await register('a.test/page'), await register('a.test/other')]
  const [future, odd] = [await register('b.test/page'), await register('b.test/odd')]
  await check()
  t.match(await updates(one), [
    { kind: 'sitemap', occurredAt: startOf(day).toISOString(), changeKey: null, standing: 'counts' }
  ])
  t.match(await updates(two), [{ kind: 'sitemap', occurredAt: moment, changeKey: `sitemap ${moment}` }])
  t.same(
    [...(await updates(future)), ...(await updates(odd))],
    [],
    'what is still to come, or is no date, is no evidence'
  )
})

t.test('a publication of the whole site is a review of none of its pages', async t => {
  const { hosts, register, check, updates, port, pass } = await startMonitor(t)
  const day = dayOf(ago(3))
  const paths = [1, 2, 3, 4, 5, 6, 7]
  hosts['a.test'] = page(good)
  hosts['a.test/sitemap.xml'] = urlset(paths.map(path => [`http://a.test:${port}/${path}`, day]))
  const modified = ago(2).toUTCString()
  const ids = []
  for (const path of paths) {
    hosts[`a.test/${path}`] = page(html(`<p>Page ${path}</p>`), { 'last-modified': modified })
    ids.push(await register(`a.test/${path}`))
  }
  await check()
  for (const id of ids)
    t.match(await updates(id), [
      { kind: 'sitemap', standing: 'bulk' },
      { kind: 'http', standing: 'bulk' }
    ])
  const confirmed = async () => {
    for (const _ of ['seen', 'again', 'confirmed']) {
      pass(30)
      await check()
    }
  }
  for (const path of paths) hosts[`a.test/${path}`] = page(html(`<p>Page ${path}</p><p>We use cookies.</p>`))
  await confirmed()
  for (const id of ids)
    t.match((await updates(id)).at(-1), { kind: 'content', standing: 'bulk' }, 'the same line on all pages')
  for (const path of paths)
    hosts[`a.test/${path}`] = page(html(`<p>Page ${path} by ${'o'.repeat(path)}</p><p>We use cookies.</p>`))
  await confirmed()
  for (const id of ids)
    t.match((await updates(id)).at(-1), { kind: 'content', standing: 'counts' }, 'a line of its own')
})

t.test('Last-Modified counts, unless the page is made anew for each visitor', async t => {
  const { hosts, register, check, updates, pass, clock } = await startMonitor(t)
  const modified = ago(40)
  modified.setMilliseconds(0)
  hosts['a.test/'] = page(good, { 'last-modified': modified.toUTCString() })
  hosts['b.test/'] = response => page(good, { 'last-modified': clock.now.toUTCString() })(response, {} as never)
  hosts['c.test/'] = page(good, { 'last-modified': 'yesterday' })
  const [a, b, c] = [await register('a.test/'), await register('b.test/'), await register('c.test/')]
  await check()
  pass(30)
  await check()
  t.match(await updates(a), [{ kind: 'http', occurredAt: modified.toISOString(), standing: 'counts' }])
  t.equal((await updates(a)).length, 1, 'once')
  t.same([...(await updates(b)), ...(await updates(c))], [])
})
