import { sql } from 'drizzle-orm'
import t from 'tap'
import { checkDuePages } from './check.ts'
import { claimDue } from './due.ts'
import { good, html, page, startMonitor } from './hosts.fixtures.ts'

const robots = (text: string) => page(text, { 'content-type': 'text/plain' })

t.test('robots.txt is obeyed as RFC 9309 says, and asked once a day', async t => {
  const { hosts, register, check, checks, asked, pass } = await startMonitor(t)
  const cases: Record<string, [ReturnType<typeof page>, string]> = {
    'all.test': [robots('User-agent: *\nDisallow: /'), 'robots'],
    'us.test': [robots('User-agent: Guildhall\nDisallow: /\n\nUser-agent: *\nAllow: /'), 'robots'],
    'others.test': [robots('User-agent: Googlebot\nDisallow: /'), 'loaded'],
    'but-us.test': [robots('User-agent: *\nDisallow: /\n\nUser-agent: guildhall\nAllow: /'), 'loaded'],
    'part.test': [robots('User-agent: *\nDisallow: /private'), 'loaded'],
    'none.test': [response => response.writeHead(404).end(), 'loaded'],
    'locked.test': [response => response.writeHead(403).end(), 'loaded'],
    'broken.test': [response => response.writeHead(503).end(), 'robots'],
    'busy.test': [response => response.writeHead(429).end(), 'robots'],
    'loop.test': [response => response.writeHead(302, { location: '/robots.txt' }).end(), 'loaded'],
    'cut.test': [response => void response.socket!.destroy(), 'unreachable']
  }
  const ids: Record<string, string> = {}
  for (const [host, [said]] of Object.entries(cases)) {
    hosts[`${host}/robots.txt`] = said
    hosts[host] = page(good)
    ids[host] = await register(`${host}/page`)
  }
  const hidden = await register('part.test/private/page')
  await check()
  for (const [host, [, outcome]] of Object.entries(cases)) t.match(await checks(ids[host]!), [{ outcome }], host)
  t.match(await checks(hidden), [{ outcome: 'robots', problem: 'robots.txt asks not to fetch it.' }])
  const forbidden = [
    'GET all.test/page',
    'GET us.test/page',
    'GET part.test/private/page',
    'GET broken.test/page',
    'GET busy.test/page'
  ]
  t.same(
    asked.filter(line => forbidden.includes(line)),
    []
  )
  const count = () => asked.filter(line => line === 'GET part.test/robots.txt').length
  t.equal(count(), 1)
  pass(30)
  await check()
  t.equal(count(), 2)
})

t.test('a redirect, a link and an image are not fetched either where robots.txt forbids', async t => {
  const { hosts, register, check, checks, asked, port } = await startMonitor(t)
  hosts['closed.test/robots.txt'] = robots('User-agent: *\nDisallow: /')
  hosts['closed.test'] = page(good)
  hosts['a.test/moved'] = response => response.writeHead(302, { location: `http://closed.test:${port}/` }).end()
  hosts['a.test/links'] = page(
    html(`<a href="http://closed.test:${port}/x">x</a><img alt="" src="http://closed.test:${port}/y">`)
  )
  const [moved, links] = [await register('a.test/moved'), await register('a.test/links')]
  await check()
  t.match(await checks(moved), [{ outcome: 'robots' }])
  t.match(await checks(links), [{ outcome: 'loaded', links: 1, linksChecked: 0, brokenLinks: [] }])
  t.same(
    asked.filter(line => line.includes('closed.test')),
    ['GET closed.test/robots.txt']
  )
})

t.test('a host that asks for patience gets it, for all its pages', async t => {
  const { hosts, register, check, checks, pass, admin } = await startMonitor(t)
  let asked = 0
  let busy = true
  hosts['a.test'] = (response, request) => {
    if (/robots|sitemap/.test(request.url!)) return void response.writeHead(404).end()
    asked++
    if (busy) response.writeHead(429, { 'retry-after': '172800' }).end()
    else page(good)(response, request)
  }
  const first = await register('a.test/1')
  await check()
  const second = await register('a.test/2')
  await check()
  t.match(await checks(first), [{ outcome: 'busy', statusCode: 429 }])
  t.match(await checks(second), [
    { outcome: 'busy', statusCode: null, problem: 'Its host asked the monitor to pause.' }
  ])
  t.equal(asked, 1)
  pass(40)
  t.same(await check(), [])
  const { body } = await admin.post(`/v1/pages/${first}/checks`, undefined)
  t.ok(Date.parse(body.nextCheckAt) > Date.now() + 46 * 3_600_000, 'asking does not make it come sooner')
  busy = false
  pass(9)
  t.equal((await check()).length, 2)
  t.match((await checks(first))[0], { outcome: 'loaded' })
})

t.test('at most two things of a host are asked for at once, and links that many pages share once', async t => {
  const { hosts, register, check, most, asked, port } = await startMonitor(t)
  const later =
    (play: ReturnType<typeof page>): ReturnType<typeof page> =>
    (response, request) =>
      void setTimeout(() => play(response, request), 10)
  const links = Array.from({ length: 40 }, (_, index) => `<a href="http://b.test:${port}/${index}">${index}</a>`)
  hosts['a.test'] = later(page(html(links.join(' '))))
  hosts['b.test'] = later(page('there'))
  for (const path of [1, 2, 3, 4, 5, 6]) await register(`a.test/${path}`)
  await check()
  t.same([most['a.test'], most['b.test']], [2, 2])
  const tried = asked.filter(line => /b\.test\/\d/.test(line))
  t.equal(new Set(tried).size, tried.length)
  t.equal(tried.length, 30, 'and no more than 30 of a page')
})

t.test('several workers check each page once, and still two at a time of a host', async t => {
  const { hosts, register, makeOne, store, clock, most, checks } = await startMonitor(t)
  hosts['a.test'] = (response, request) => void setTimeout(() => page(good)(response, request), 20)
  const ids = []
  for (let index = 0; index < 12; index++) ids.push(await register(`a.test/${index}`))
  const run = () => checkDuePages(store, makeOne(), { now: () => clock.now, atOnce: 4 })
  let done: string[] = []
  while (done.length < ids.length) done = [...done, ...(await Promise.all([run(), run(), run()])).flat()]
  t.same([...done].sort(), [...ids].sort())
  for (const id of ids) t.equal((await checks(id)).length, 1)
  // Each worker asks for robots.txt and the sitemap by itself, which is why the host may see more than two of all kinds.
  t.ok(most['a.test']! <= 2 * 3)
})

t.test('a worker that dies leaves its page due; a late one is not heard', async t => {
  const { hosts, register, check, checks, store, clock, pass } = await startMonitor(t)
  hosts['a.test'] = page(good)
  const id = await register('a.test/')
  await check({ limit: 0 })
  const lost = await claimDue(store, clock.now)
  t.equal(lost?.id, id)
  t.same(await check(), [], 'somebody is at it')
  pass(0.1)
  t.same(await check(), [id])
  t.equal((await checks(id)).length, 1)
  const { recordVisit } = await import('./record.ts')
  t.equal(await recordVisit(store, lost!, { outcome: 'unreachable', durationMs: 1 }, clock.now), false)
  t.match(await checks(id), [{ outcome: 'loaded' }])
})

t.test('a page that moves is watched anew', async t => {
  const { hosts, register, check, checks, updates, admin, port } = await startMonitor(t)
  hosts['a.test'] = page(good)
  hosts['b.test'] = page(html('<p>All new.</p>'))
  const id = await register('a.test/')
  await check()
  await admin.patch(`/v1/pages/${id}`, { url: `http://b.test:${port}/` })
  t.same(await check(), [id])
  t.match((await checks(id))[0], { finalUrl: `http://b.test:${port}/` })
  t.same(await updates(id), [], 'another address is no change of the text')
})

t.test('a check can be asked for, once in five minutes', async t => {
  const { hosts, register, check, checks, admin, clock, store } = await startMonitor(t)
  hosts['a.test'] = page(good)
  const id = await register('a.test/')
  t.match((await admin.post(`/v1/pages/${id}/checks`, undefined)).body, { id, lastCheckedAt: null, failures: 0 })
  clock.now = new Date()
  await check()
  clock.now = new Date()
  const { body } = await admin.post(`/v1/pages/${id}/checks`, undefined)
  t.equal(Date.parse(body.nextCheckAt), Date.parse(body.lastCheckedAt) + 300_000)
  t.same(await check(), [])
  clock.now = new Date(Date.now() + 301_000)
  t.same(await check(), [id])
  t.equal((await checks(id)).length, 2)
  await t.rejects(store.run(sql`update page_checks set outcome = 'loaded'`), /permission denied/)
})
