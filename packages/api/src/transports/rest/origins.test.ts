import t from 'tap'
import { startApp } from '../../../test/app.ts'

const SITE = 'https://intranet.example'
const ORIGINS = [SITE, 'http://localhost:8080', 'https://[2001:db8::1]:8443']

t.test('publishable keys in browsers', async t => {
  const { admin, caller, app } = await startApp(t)
  const portal = (await admin.post('/v1/portals', { name: 'Own', baseUrl: SITE, origins: ORIGINS })).body
  const others = { name: 'Other', baseUrl: SITE, origins: ['https://other.example'] }
  const other = (await admin.post('/v1/portals', others)).body
  const key = await caller('publishable', [], portal.id)
  await caller('publishable', [], other.id)
  const from = (origin: string) => key.get('/v1/communities', { origin })
  const ask = (origin: string, url = '/v1/communities') =>
    app.inject({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': 'GET' } })

  await t.test('work from each origin of their portal, from a server, and from the service’s own pages', async t => {
    for (const origin of [...ORIGINS, 'http://localhost:3000']) {
      const { status, headers } = await from(origin)
      t.equal(status, 200, origin)
      t.equal(headers['access-control-allow-origin'], origin)
      t.notOk(headers['access-control-allow-credentials'])
      t.match(headers['access-control-expose-headers'], /ETag.*RateLimit/)
    }
    const { status, headers } = await key.get('/v1/communities')
    t.equal(status, 200)
    t.notOk(headers['access-control-allow-origin'])
    const known = String((await from(SITE)).headers.etag)
    const again = await key.get('/v1/communities', { origin: SITE, 'if-none-match': known })
    t.match(again, { status: 304, headers: { 'access-control-allow-origin': SITE } })
    const wrong = await key.get('/v1/communities?limit=0', { origin: SITE })
    t.match(wrong, { status: 400, headers: { 'access-control-allow-origin': SITE } }, 'a page may read its mistakes')
  })

  await t.test('work where the origin was written with the port that its scheme has anyway', async t => {
    const origins = ['https://with-port.example:443', 'http://with-port.example:80', 'https://with-port.example']
    const { body } = await admin.post('/v1/portals', { name: 'With port', baseUrl: SITE, origins })
    t.strictSame(body.origins, ['https://with-port.example', 'http://with-port.example'])
    const its = await caller('publishable', [], body.id)
    for (const origin of body.origins) t.equal((await its.get('/v1/communities', { origin })).status, 200, origin)
    const changed = await admin.patch(`/v1/portals/${body.id}`, {
      origins: ['http://with-port.example:443', 'https://[::1]:443']
    })
    t.strictSame(changed.body.origins, ['http://with-port.example:443', 'https://[::1]'])
  })

  await t.test('work from no other origin, however near', async t => {
    const tricks = [
      'null',
      'https://intranet.example.evil.example',
      'https://evil-intranet.example',
      'https://sub.intranet.example',
      'https://intranet.exampl',
      'http://intranet.example',
      'https://intranet.example:444',
      'https://intranet.example:443',
      'https://INTRANET.example',
      'https://intranet.example.',
      'https://user@intranet.example',
      'https://intranet.example@evil.example',
      'https://intranet.example/',
      'https://intranet.example, https://evil.example',
      'https://intranet.example https://evil.example',
      '*',
      'https://*',
      'file://',
      'http://localhost:8081',
      'https://other.example',
      'https://intranet.example%00.evil.example'
    ]
    for (const origin of tricks) {
      const { status, headers, body } = await from(origin)
      t.match({ status, code: body.code }, { status: 403, code: 'ORIGIN_NOT_ALLOWED' }, origin)
      t.equal(headers['access-control-allow-origin'], '*', 'the page may read why')
      t.match(headers.vary, /Origin/)
    }
  })

  await t.test('are refused so that a page can say why, whatever the reason', async t => {
    const of = (url: string) => app.inject({ url, headers: { origin: 'https://evil.example' } })
    const refusals: [number, string][] = [
      [401, '/v1/communities'],
      [401, '/v1/communities?key=guild_pk_00000000000000000000'],
      [401, '/v1/communities?key=guild_sk_00000000000000000000'],
      [403, `/v1/communities?key=${key.key}`],
      [403, `/v1/people?key=${key.key}`],
      [400, '/v1/communities?key=a&key=b'],
      [404, '/v1/nowhere']
    ]
    for (const [status, url] of refusals) {
      const { statusCode, headers, body } = await of(url)
      t.equal(statusCode, status, url)
      t.match(headers, { 'access-control-allow-origin': '*', 'access-control-expose-headers': /Retry-After/ }, url)
      t.notMatch(body, key.key!.slice(9), 'and no secret in it')
    }
  })

  await t.test(
    'may be allowed from any port of the developer’s own machine, and from files, where the portal says so',
    async t => {
      const local = { name: 'Local', baseUrl: SITE, origins: ['http://localhost:*', 'http://[::1]:*', 'null'] }
      const made = await admin.post('/v1/portals', local)
      t.equal(made.status, 201)
      const reader = await caller('publishable', [], made.body.id)
      for (const origin of ['null', 'http://localhost', 'http://localhost:5173', 'http://[::1]:8080']) {
        t.match(await reader.get('/v1/communities', { origin }), {
          status: 200,
          headers: { 'access-control-allow-origin': origin }
        })
        t.equal((await ask(origin)).headers['access-control-allow-origin'], origin, `${origin} beforehand`)
      }
      for (const origin of [
        'https://localhost:1',
        'http://localhost.evil.example',
        'http://localhost:1.evil.example',
        'http://127.0.0.1:1',
        'file://'
      ])
        t.equal((await reader.get('/v1/communities', { origin })).status, 403, origin)
      for (const origin of [
        '*',
        'https://*',
        'https://intranet.example:*',
        'http://localhost:80*',
        'https://localhost:*',
        'NULL'
      ])
        t.equal((await admin.post('/v1/portals', { ...local, origins: [origin] })).status, 400, origin)
    }
  )

  await t.test('are asked for beforehand: strangers learn nothing, not even what exists', async t => {
    const told = await ask(SITE)
    t.match(told, { statusCode: 204, headers: { 'access-control-allow-origin': SITE, vary: /Origin/ } })
    t.match(told.headers['access-control-allow-headers'], /Authorization/)
    const [here, nowhere] = [await ask('https://evil.example'), await ask('https://evil.example', '/nowhere')]
    for (const { statusCode, headers } of [here, nowhere]) {
      t.equal(statusCode, 204)
      t.match(headers.vary, /Origin/)
      t.strictSame(
        Object.keys(headers).filter(name => name.startsWith('access-control')),
        []
      )
    }
  })

  await t.test('are the only ones: a secret key gets no leave for browsers', async t => {
    const { status, headers } = await admin.get('/v1/communities', { origin: SITE })
    t.equal(status, 200)
    t.notOk(headers['access-control-allow-origin'])
    t.match(headers.vary, /Origin/)
  })

  await t.test('act for nobody', async t => {
    await admin.post('/v1/people', { name: 'Ada', externalId: 'ada' })
    const acting = { 'guildhall-actor': 'ada' }
    await key.get('/v1/communities')
    t.match(await key.get('/v1/communities', acting), { status: 403, body: { code: 'FORBIDDEN' } })
    const unknown = await admin.get('/v1/communities', { 'guildhall-actor': 'nobody' })
    t.match(unknown, { status: 401, body: { errors: [{ header: 'Guildhall-Actor' }] } })
  })
})

t.test('pages opened as files are for trials: a service that others reach accepts no origin `null`', async t => {
  const { admin } = await startApp(t, { PUBLIC_URL: 'https://communities.example.org' })
  const portal = { name: 'Own', baseUrl: SITE, origins: [SITE, 'null'] }
  const refused = {
    status: 422,
    body: { code: 'RULE_BROKEN', errors: [{ pointer: '/origins/1', detail: /local machine/ }] }
  }
  t.match(await admin.post('/v1/portals', portal), refused)
  const { body } = await admin.post('/v1/portals', { ...portal, origins: [SITE, 'http://localhost:*'] })
  t.match(await admin.patch(`/v1/portals/${body.id}`, { origins: [SITE, 'null'] }), refused)
  t.strictSame((await admin.get(`/v1/portals/${body.id}`)).body.origins, [SITE, 'http://localhost:*'])
})

t.test('the service’s own pages are those of PUBLIC_URL, whatever name a request has for the service', async t => {
  const reads = async (settings: Record<string, string>, headers: Record<string, string>) => {
    const { admin, app, caller } = await startApp(t, settings)
    const { body } = await admin.post('/v1/portals', { name: 'Own', baseUrl: SITE, origins: ORIGINS })
    const { key } = await caller('publishable', [], body.id)
    return async (more: Record<string, string>) => {
      const answer = await app.inject({
        url: '/v1/communities',
        headers: { authorization: `Bearer ${key}`, ...headers, ...more }
      })
      const preflight = await app.inject({
        method: 'OPTIONS',
        url: '/v1/communities',
        headers: { 'access-control-request-method': 'GET', ...headers, ...more }
      })
      t.equal(preflight.headers['access-control-allow-origin'] === more.origin, answer.statusCode === 200)
      return answer.statusCode
    }
  }

  await t.test('with PUBLIC_URL, it alone', async t => {
    const own = await reads({ PUBLIC_URL: 'https://Communities.example.org:443' }, {})
    t.equal(await own({ origin: 'https://communities.example.org', host: 'communities.example.org' }), 200)
    t.equal(await own({ origin: 'https://communities.example.org', host: '10.0.0.7:3000' }), 200, 'behind a proxy')
    for (const host of ['rebound.example', 'rebound.example:3000', '127.0.0.1:3000', 'localhost:3000'])
      t.equal(await own({ origin: `http://${host}`, host }), 403, host)
  })

  await t.test('behind a proxy too, whatever it forwards', async t => {
    const proxied = await reads({ PUBLIC_URL: 'https://communities.example.org', TRUST_PROXY: '1' }, {})
    const forwarded = { 'x-forwarded-host': 'rebound.example', 'x-forwarded-proto': 'https' }
    t.equal(await proxied({ origin: 'https://rebound.example', host: 'x', ...forwarded }), 403)
    t.equal(await proxied({ origin: 'https://communities.example.org', host: 'x', ...forwarded }), 200)
  })

  await t.test('without, its address on this machine, which no name that leads here can imitate', async t => {
    const local = await reads({ PUBLIC_URL: '' }, {})
    for (const host of ['127.0.0.1:3000', '[::1]:3000', 'localhost:4000', '192.168.1.5'])
      t.equal(await local({ origin: `http://${host}`, host }), 200, host)
    for (const host of ['rebound.example', 'localhost.rebound.example:3000', '127.0.0.1.rebound.example'])
      t.equal(await local({ origin: `http://${host}`, host }), 403, host)
    t.equal(await local({ origin: 'http://192.168.1.5', host: '192.168.1.6' }), 403)
  })
})
