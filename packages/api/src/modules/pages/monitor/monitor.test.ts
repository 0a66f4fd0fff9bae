import t from 'tap'
import { good, html, MISSION, page, startMonitor } from './hosts.fixtures.ts'

t.test('what stands on a page is read and put on record', async t => {
  const { hosts, register, check, checks, port } = await startMonitor(t)
  const body = `<h1>Weavers</h1><h2>Who we are</h2><p>${MISSION}</p>
    <p>(S//NF) Our secret is patience.</p>
    <a href="/there">there</a><a href="/gone">gone</a><a href="mailto:a@b.test">mail</a><a href="http://nowhere.test:1/">none</a>
    <img src="/a.png" alt="A loom"><img src="/lost.png"><img src="/a.png">`
  hosts['a.test/page'] = page(html(body), { etag: '"1"', 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' })
  hosts['a.test/there'] = page('there')
  hosts['a.test/a.png'] = response => response.end('png')
  const id = await register('a.test/page')
  t.same(await check(), [id])
  const [first, ...more] = await checks(id)
  t.same(more, [])
  t.match(first, {
    page: id,
    outcome: 'loaded',
    problem: null,
    statusCode: 200,
    finalUrl: `http://a.test:${port}/page`,
    pageEtag: '"1"',
    lastModified: '2026-11-02T10:00:00.000Z',
    title: 'Weavers',
    headings: [
      { level: 1, text: 'Weavers' },
      { level: 2, text: 'Who we are' }
    ],
    missionShown: true,
    formula: 'page-nearness/1',
    images: 3,
    imagesWithoutAlt: 2,
    links: 3,
    linksChecked: 5,
    brokenLinks: [
      {
        url: `http://a.test:${port}/gone`,
        status: 404,
        problem: 'It returns 404.',
        message: { id: 'page_check.status', values: { status: 404 } }
      },
      {
        url: 'http://nowhere.test:1/',
        status: null,
        problem: 'nowhere.test does not accept connections on that port.',
        message: { id: 'egress.refused_port', values: { host: 'nowhere.test' } }
      }
    ],
    brokenImages: [{ url: `http://a.test:${port}/lost.png`, status: 404 }],
    markings: [{ level: 'classified', kind: 'portion', marking: '(S//NF)', line: '(S//NF) Our secret is patience.' }]
  })
  t.ok(first.nearness > 0.5 && first.bytes > 300 && first.contentHash.length === 64)
})

t.test('a mission that is not there, and a page that speaks of other things', async t => {
  const { hosts, register, check, checks } = await startMonitor(t)
  hosts['a.test'] = page(html('<h1>Cooking</h1><p>Soup needs salt, water, leeks and an hour of patience.</p>', 'Cooks'))
  hosts['de.test'] = page('<html lang=de><p>Wir lehren Weber, Webstühle zu reparieren.</p></html>')
  const other = await register('a.test/')
  const none = await register('a.test/none', null)
  const empty = await register('a.test/empty', 'We are what we are.')
  const german = await register('de.test/', 'Webern das Reparieren der Webstühle lehren')
  await check()
  t.match(await checks(other), [{ missionShown: false, nearness: 0 }])
  t.match(await checks(none), [{ missionShown: null, nearness: null }])
  t.match(await checks(empty), [{ missionShown: null, nearness: null }], 'a mission of stop words says nothing')
  t.match(await checks(german), [{ missionShown: true }], 'words are stemmed in the language of the page')
})

t.test('markup and navigation may change without the text having changed', async t => {
  const { hosts, register, check, checks, updates, pass } = await startMonitor(t)
  hosts['a.test'] = page(good)
  const id = await register('a.test/')
  await check()
  hosts['a.test'] = page(
    good.replace('<main>', '<nav><a href=/>Home</a></nav><main class=new>').replace('<p>', '<p\nid=x>')
  )
  pass(30)
  await check()
  t.same(await updates(id), [], 'the first sight of a page is no change either')
  hosts['a.test'] = page(good.replace('Mondays', 'Tuesdays'))
  for (const _ of ['seen', 'seen again']) {
    pass(30)
    await check()
    t.same(await updates(id), [], 'a change is not confirmed by fewer than two later checks')
  }
  pass(30)
  await check()
  const [newest, later, changed, second, first] = await checks(id)
  t.equal(first.contentHash, second.contentHash)
  t.not(changed.contentHash, second.contentHash)
  const since = changed.checkedAt
  t.match(
    [second, changed, later, newest],
    [null, since, since, null].map(pendingChangeSince => ({ pendingChangeSince }))
  )
  t.match(await updates(id), [{ kind: 'content', occurredAt: since, standing: 'counts' }])
})

t.test('a page that was not modified is not sent again, and its check is whole all the same', async t => {
  const { hosts, register, check, checks, pass, admin } = await startMonitor(t)
  const conditions: (string | undefined)[] = []
  hosts['a.test/'] = (response, { headers }) => {
    conditions.push(headers['if-none-match'])
    if (headers['if-none-match']) response.writeHead(304, { etag: '"1"' }).end()
    else page(good, { etag: '"1"' })(response, {} as never)
  }
  const id = await register('a.test/')
  await check()
  pass(27)
  await check()
  const [again, first] = await checks(id)
  t.match(again, { outcome: 'not_modified', statusCode: 304 })
  for (const name of ['title', 'contentHash', 'nearness', 'missionShown', 'headings', 'markings', 'links', 'formula']) {
    t.same(again[name], first[name], name)
  }
  await admin.patch(`/v1/pages/${id}`, { mission: 'To cook soup.' })
  pass(27)
  await check()
  t.match((await checks(id))[0], { outcome: 'loaded', missionShown: false }, 'with another mission it is read again')
  pass(27)
  await check()
  pass(7 * 24)
  await check()
  t.same(conditions, [undefined, '"1"', undefined, '"1"', undefined], 'and once a week, since links break')
})
