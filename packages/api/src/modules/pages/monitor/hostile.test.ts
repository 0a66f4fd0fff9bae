import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { good, html, MISSION, type Play, page, startMonitor } from './hosts.fixtures.ts'

const redirect =
  (location: string, status = 302): Play =>
  response =>
    response.writeHead(status, { location }).end()

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

// They wait more than they work.
t.jobs = 5

t.test('hosts that mislead are told as what they are', async t => {
  const { hosts, register, check, checks, port } = await startMonitor(t)
  const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))
  const cases: Record<string, [Play, object]> = {
    'loop.test': [redirect('/'), { outcome: 'unreachable', problem: 'It redirects more than 20 times.' }],
    'private.test': [redirect('http://10.0.0.1/'), { outcome: 'blocked', problem: /not on the public network/ }],
    'metadata.test': [redirect('http://169.254.169.254/latest/meta-data/'), { outcome: 'blocked' }],
    'file.test': [redirect('file:///etc/passwd'), { outcome: 'blocked', problem: 'Only http and https are used.' }],
    'moved.test': [
      redirect(`http://new.test:${port}/`, 301),
      { outcome: 'loaded', finalUrl: `http://new.test:${port}/` }
    ],
    'new.test': [page(good), { outcome: 'loaded', title: 'Weavers' }],
    'bomb.test': [
      response => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
      { outcome: 'loaded', bytes: 1_048_576, problem: /longer than 1 MiB/ }
    ],
    'short.test': [
      response =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
          .end('<p>Short', () => response.destroy()),
      { outcome: 'unreachable', problem: /broke/ }
    ],
    'chain.test': [
      (response, { url, headers }) => {
        const step = Number(url!.slice(2) || 0)
        if (step === 20) return page(headers.cookie === 'way=19' ? good : 'lost')(response, {} as never)
        response.writeHead(302, { location: `/?${step + 1}`, 'set-cookie': `way=${step}; Path=/` }).end()
      },
      { outcome: 'loaded', title: 'Weavers' }
    ],
    'cookie-wall.test': [
      (response, { headers }) => {
        if (headers.cookie === 'ok=1') return page(good)(response, {} as never)
        response.writeHead(302, { location: '/', 'set-cookie': 'ok=1' }).end()
      },
      { outcome: 'loaded', title: 'Weavers' }
    ],
    'cookie-thief.test': [
      response => response.writeHead(302, { location: `http://echo.test:${port}/`, 'set-cookie': 'secret=1' }).end(),
      { outcome: 'loaded', title: 'no cookie' }
    ],
    'echo.test': [
      (response, { headers }) => page(html('<p>x</p>', headers.cookie ?? 'no cookie'))(response, {} as never),
      { outcome: 'loaded' }
    ],
    'last.test': [
      response => response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('<p>Caf\xe9', 'latin1')),
      { outcome: 'loaded', contentHash: hashOf('Café') }
    ],
    'behind.test': [
      page(html(`<p>${'x'.repeat(1_048_576)}</p><p>${MISSION}</p>`)),
      { outcome: 'loaded', missionShown: null, nearness: null }
    ],
    'before.test': [
      page(html(`<p>${MISSION}</p><p>${'x '.repeat(524_288)}</p>`)),
      { outcome: 'loaded', missionShown: true }
    ],
    'charset.test': [
      response =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=no-such' })
          .end(Buffer.from('<title>Caf\xe9</title>', 'latin1')),
      { outcome: 'loaded', title: 'Café' }
    ],
    'lies.test': [
      response =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(Buffer.from('<title>Caf\xe9</title>', 'latin1')),
      { outcome: 'loaded', title: 'Caf\ufffd' }
    ],
    'picture.test': [
      response => response.writeHead(200, { 'content-type': 'image/png' }).end('<html>'),
      { outcome: 'not_html', problem: 'The response is neither HTML nor PDF.' }
    ],
    'untyped.test': [response => response.writeHead(200).end(good), { outcome: 'loaded', title: 'Weavers' }],
    'gone.test': [
      response => response.writeHead(410).end('gone'),
      { outcome: 'failed', statusCode: 410, problem: 'It returns 410.' }
    ],
    'error.test': [response => response.writeHead(500).end(good), { outcome: 'failed', statusCode: 500, title: null }],
    'nowhere.test': [response => response.writeHead(302).end(), { outcome: 'failed', statusCode: 302 }],
    'reset.test': [response => void response.socket!.destroy(), { outcome: 'unreachable' }],
    'nul.test': [page('<title>a\u0000b</title><main>\u0000\ud800 text'), { outcome: 'loaded' }],
    'empty.test': [page(''), { outcome: 'loaded', title: null, bytes: 0, nearness: 0, missionShown: false }],
    'deep.test': [
      page('<div>'.repeat(100_000) + '<p>'.repeat(100_000)),
      { outcome: 'not_html', problem: /could not be read/ }
    ]
  }
  const ids: Record<string, string> = {}
  for (const [host, [play]] of Object.entries(cases)) {
    hosts[host] = (response, request) =>
      /robots|sitemap/.test(request.url!) ? void response.writeHead(404).end() : play(response, request)
    ids[host] = await register(`${host}/`)
  }
  t.equal((await check()).length, Object.keys(cases).length)
  for (const [host, [, expected]] of Object.entries(cases)) t.match(await checks(ids[host]!), [expected], host)
})

t.test('a page that cannot be called at all is never called', async t => {
  const { admin, register, check, checks, asked } = await startMonitor(t)
  const id = await register('a.test/')
  for (const [url, problem] of [
    ['http://10.1.2.3/', /ALLOWED_NETWORKS/],
    ['http://[::1]/', /ALLOWED_NETWORKS/],
    ['http://user:pass@a.test/', /user name or password/]
  ] as const) {
    await admin.patch(`/v1/pages/${id}`, { url })
    await check()
    t.match((await checks(id))[0], { outcome: 'blocked', problem }, url)
  }
  t.same(asked, [])
})

t.test('one slow and one endless host delay no other', async t => {
  const { hosts, register, check, checks, most, store } = await startMonitor(t)
  for (const host of ['slow.test', 'endless.test']) {
    hosts[host] = (response, request) => {
      if (/robots|sitemap/.test(request.url!)) return void response.writeHead(404).end()
      if (host === 'slow.test') return
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('<p>more'), 5)
      response.on('close', () => clearInterval(timer))
    }
  }
  const stuck: string[] = []
  for (const host of ['slow.test', 'endless.test'])
    for (const path of [1, 2, 3, 4]) stuck.push(await register(`${host}/${path}`))
  const others: string[] = []
  for (const host of 'abcdefghij') {
    hosts[`${host}.test`] = page(good)
    others.push(await register(`${host}.test/page`))
  }
  const stop = new AbortController()
  const checking = check({ atOnce: 6, signal: stop.signal })
  const checkedOf = async (ids: string[]) =>
    (await store.run(sql`select from page_checks where page_id in ${ids}`)).length
  while ((await checkedOf(others)) < others.length) await new Promise(resolve => setTimeout(resolve, 50))
  t.ok((await checkedOf(stuck)) <= 4, 'all others are checked while the slow hosts still have their first two each')
  t.same([most['slow.test'], most['endless.test']], [2, 2])
  stop.abort()
  await checking
  t.match(await checks(stuck[0]!), [{ outcome: 'too_slow', problem: /did not answer within 10 s/ }])
})

t.test('a host that flaps is asked less often, and a day as soon as it is back', async t => {
  const { hosts, register, check, checks, pass, admin } = await startMonitor(t)
  let works = true
  hosts['a.test'] = (response, request) => {
    if (works || request.url !== '/') page(good)(response, request)
    else response.socket!.destroy()
  }
  const id = await register('a.test/')
  const outcomes = async () => (await checks(id)).map(({ outcome }: { outcome: string }) => outcome)
  await check()
  works = false
  pass(27)
  await check()
  const waits = [6, 12, 24, 24]
  for (const [index, hours] of waits.entries()) {
    pass(hours * 0.89)
    t.same(await check(), [], `not before ${hours} hours`)
    pass(hours * 0.22)
    await check()
    t.equal((await outcomes()).length, index + 3)
  }
  t.same((await outcomes()).slice(0, 5), Array(5).fill('unreachable'))
  works = true
  pass(27)
  await check()
  t.equal((await outcomes())[0], 'loaded')
  t.match((await admin.post(`/v1/pages/${id}/checks`, undefined)).body, { failures: 0 })
})

t.test('markings are found wherever they stand on a page', async t => {
  const { hosts, register, check, checks } = await startMonitor(t)
  hosts['a.test/'] = page(
    html('<p>(C) 2026 Us</p><p>Text</p>').replace('<main>', '<header>SECRET//NOFORN</header><main>') +
      '</main><footer><b>SECRET</b>//NOFORN</footer>'
  )
  hosts['b.test/'] = page(
    html('<p>Our secret: (C) and (S) are letters.</p><p>UNCLASSIFIED</p><img alt="CUI//SP-CTI" src=x>')
  )
  const [a, b] = [await register('a.test/'), await register('b.test/')]
  await check()
  t.match(await checks(a), [{ markings: [{ marking: 'SECRET//NOFORN', level: 'classified', kind: 'banner' }] }])
  t.match(await checks(b), [{ markings: [{ marking: 'CUI//SP-CTI', level: 'controlled' }] }])
})
