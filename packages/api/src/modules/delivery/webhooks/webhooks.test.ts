import { type AddressInfo, createServer, type Socket } from 'node:net'
import { Webhook } from 'standardwebhooks'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { RETRIES } from './pace.ts'
import { startReceiver } from './webhooks.fixtures.ts'

const DAY = 86_400_000
const config = readConfig({ LOG_LEVEL: 'silent', ALLOWED_NETWORKS: '127.0.0.0/8' })

const start = async (t: Test) => {
  const service = await startApp(t)
  const { store, admin } = service
  return {
    ...service,
    /** Sends what is to be sent, as if so much time had passed. */
    deliver: async (later = 0) => {
      await feedIsWhole(store)
      await runJob('deliver-webhooks', { store, config, now: new Date(Date.now() + later) })
    },
    hook: async (url: string, more: object = {}) => (await admin.post('/v1/webhooks', { url, ...more })).body
  }
}

t.test('an endpoint is told what happens from then on, signed, in the words of the activity', async t => {
  const { admin, deliver, hook, store } = await start(t)
  const { url, taken } = await startReceiver(t)
  await made(admin, '/v1/communities', { name: 'Before' })
  // What an open transaction holds back is told as well, and other tests run on the same server.
  await feedIsWhole(store)
  const { id, secret, types } = await hook(url, { types: ['community.*'] })
  t.strictSame(types, ['community.*'])
  const community = await made(admin, '/v1/communities', { name: 'After' })
  await admin.patch(`/v1/communities/${community}`, { joinPolicy: 'open', summary: 'New words.' })
  await deliver()
  t.strictSame(
    taken.map(({ type, data }) => [type, data.subjectId]),
    [
      ['community.created', community],
      ['community.updated', community]
    ]
  )
  const { text, headers, data } = taken[1]!
  const verified = new Webhook(secret).verify(text, headers) as { type: string; timestamp: string }
  t.equal(verified.type, 'community.updated')
  t.throws(() => new Webhook(secret).verify(text.replace('New', 'Old'), headers))
  t.strictSame(data.after?.summary, 'New words.')
  const { body: entry } = await admin.get(`/v1/activity?subject=${community}&limit=100`)
  t.strictSame(
    taken.map(one => one.id),
    entry.items.map((item: { id: string }) => item.id),
    'its id is that of the activity'
  )
  t.equal(verified.timestamp, entry.items[1].occurredAt)
  t.notOk(JSON.stringify((await admin.get(`/v1/webhooks/${id}`)).body).includes('whsec_'), 'the secret is shown once')
  t.notOk(
    JSON.stringify((await admin.get('/v1/activity?limit=100')).body).includes(url),
    'nor does the log name the address'
  )
})

t.test('types filter what is told', async t => {
  const { admin, deliver, hook } = await start(t)
  const cases: [types: string[], heard: string[]][] = [
    [[], ['community.created', 'community.updated', 'person.created']],
    [['*'], ['community.created', 'community.updated', 'person.created']],
    [['community.updated'], ['community.updated']],
    [
      ['person.*', 'community.created'],
      ['community.created', 'person.created']
    ],
    [['page.*'], []]
  ]
  const receivers: Awaited<ReturnType<typeof startReceiver>>[] = []
  for (const [types] of cases) {
    const receiver = await startReceiver(t)
    await hook(receiver.url, { types })
    receivers.push(receiver)
  }
  const id = await made(admin, '/v1/communities', { name: 'One' })
  await admin.patch(`/v1/communities/${id}`, { summary: 'Other.' })
  await made(admin, '/v1/people', { name: 'Ada' })
  await deliver()
  cases.forEach(([types, heard], at) => {
    const told = receivers[at]!.taken.map(({ type }) => type).filter(type => !type.startsWith('webhook'))
    t.strictSame(told.sort(), heard, types.join() || 'none named')
  })
  for (const types of [['community'], ['community.changed'], ['*.created'], ['Community.created'], ['']])
    isProblem(t, await admin.post('/v1/webhooks', { url: 'https://x.example', types }), 'INVALID_INPUT', types[0]!)
})

t.test('a webhook of a portal hears of that portal alone', async t => {
  const { admin, deliver, hook, caller } = await start(t)
  const [own, other] = [
    await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://own.example' }),
    await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example' })
  ]
  const { url, taken } = await startReceiver(t)
  const bound = await caller('secret', undefined, own)
  const { body } = await bound.post('/v1/webhooks', { url, types: ['community.*', 'page.*'] })
  t.equal(body.portal.id, own, 'a key of a portal makes webhooks of that portal')
  isProblem(t, await bound.post('/v1/webhooks', { url, portal: other }), 'UNKNOWN_REFERENCE', 'and of no other')
  const whole = await startReceiver(t)
  await hook(whole.url)
  const mine = await made(admin, '/v1/communities', { name: 'Mine', portals: [own] })
  const both = await made(admin, '/v1/communities', { name: 'Both', portals: [own, other] })
  await made(admin, '/v1/communities', { name: 'Theirs', portals: [other] })
  await made(admin, '/v1/people', { name: 'Nobody' })
  const pages = []
  for (const portal of [own, other])
    pages.push(await made(admin, '/v1/pages', { community: both, portal, url: `https://${portal}.example/` }))
  await deliver()
  t.strictSame(
    taken.map(({ data }) => data.subjectId),
    [mine, both, pages[0]]
  )
  t.ok(whole.taken.length >= 7)
  isProblem(
    t,
    await (await caller('secret', ['webhooks:write'])).post('/v1/webhooks', { url }),
    'FORBIDDEN',
    'who may not read the activity is not told of it'
  )
})

t.test('after a new secret the one before signs as well, for a day', async t => {
  const { admin, deliver, hook, store } = await start(t)
  const { url, taken } = await startReceiver(t)
  const { id, secret: old } = await hook(url, { types: ['community.*'] })
  const { status, body } = await admin.post(`/v1/webhooks/${id}/secrets`, undefined)
  t.equal(status, 200)
  const fresh: string = body.secret
  t.ok(Math.abs(Date.parse(body.overlapsUntil) - Date.now() - DAY) < 60_000)
  await made(admin, '/v1/communities', { name: 'One' })
  await deliver()
  const [first] = taken
  t.equal(first!.headers['webhook-signature']!.split(' ').length, 2)
  for (const secret of [old, fresh]) t.ok(new Webhook(secret).verify(first!.text, first!.headers))
  await made(admin, '/v1/communities', { name: 'Two' })
  await deliver(DAY + 60_000)
  const last = taken.at(-1)!
  t.equal(last.headers['webhook-signature']!.split(' ').length, 1)
  t.ok(new Webhook(fresh).verify(last.text, last.headers))
  t.throws(() => new Webhook(old).verify(last.text, last.headers))
  t.equal((await store.pool.query('select * from webhook_secrets where webhook_id = $1', [id])).rowCount, 2)
})

t.test(
  'what does not arrive is tried again for three days, then kept as a dead letter that can be sent again',
  async t => {
    const { admin, deliver, hook } = await start(t)
    let answer = 500
    const { url, taken, tried } = await startReceiver(t, () => answer)
    const { id } = await hook(url, { types: ['community.*'] })
    const community = await made(admin, '/v1/communities', { name: 'One' })
    await admin.patch(`/v1/communities/${community}`, { summary: 'Two.' })
    let later = 0
    await deliver()
    const deliveries = async (query = '') => (await admin.get(`/v1/webhooks/${id}/deliveries${query}`)).body.items
    const [first, second] = await deliveries()
    t.match(first, { status: 'pending', attempts: 1, answered: 500, failure: 'The endpoint returned 500.' })
    t.strictSame(first.failureMessage, { id: 'webhook.status', values: { status: 500 } })
    t.match(second, { status: 'pending', attempts: 0 }, 'what comes after waits for it')
    t.match((await admin.get(`/v1/webhooks/${id}`)).body, {
      pendingCount: 2,
      failure: 'The endpoint returned 500.',
      failureMessage: { id: 'webhook.status', values: { status: 500 } },
      failingSince: /^20/
    })
    for (const pause of RETRIES) {
      later += pause * 1.25 + 5 * 60_000 * 1.25
      await deliver(later)
    }
    const total = RETRIES.reduce((sum, pause) => sum + pause, 0)
    t.ok(total > 2.9 * DAY && total < 3 * DAY, 'three days')
    const dead = await deliveries('?status=dead')
    t.match(dead, [{ attempts: RETRIES.length + 1, nextAttemptAt: null, event: first.event }])
    t.equal(new Set(tried.filter(({ data }) => data.verb === 'created').map(({ id }) => id)).size, 1, 'with one id')
    t.equal(taken.length, 0)
    answer = 204
    await deliver(later + DAY)
    t.strictSame(
      taken.map(({ type }) => type),
      ['community.updated'],
      'what waited goes on'
    )
    const again = await admin.post(`/v1/webhook-deliveries/${dead[0].id}/retries`, undefined)
    t.match(again.body, { status: 'pending', attempts: 0 })
    await deliver()
    t.strictSame(
      taken.map(({ id }) => id),
      [second.event, first.event]
    )
    t.match((await admin.get(`/v1/webhook-deliveries/${dead[0].id}`)).body, { status: 'delivered', answered: 204 })
    t.match((await admin.get(`/v1/webhooks/${id}`)).body, {
      pendingCount: 0,
      deadCount: 0,
      failure: null,
      failingSince: null
    })
  }
)

t.test('all dead letters can be sent again at once', async t => {
  const { admin, deliver, hook, store } = await start(t)
  const { url, taken } = await startReceiver(t)
  const { id } = await hook(url, { types: ['community.*'] })
  const communities = []
  for (const name of ['One', 'Two', 'Three']) communities.push(await made(admin, '/v1/communities', { name }))
  await deliver()
  await store.pool.query(`update webhook_deliveries set status = 'dead'`)
  t.match((await admin.post(`/v1/webhooks/${id}/retries`, undefined)).body, { deadCount: 0, pendingCount: 3 })
  await deliver()
  t.strictSame(taken.map(({ data }) => data.subjectId).sort(), [...communities, ...communities].sort())
})

t.test('an endpoint that is gone is left alone until somebody sets it going again; nothing is lost', async t => {
  const { admin, deliver, hook } = await start(t)
  let answer = 410
  const { url, taken, tried } = await startReceiver(t, () => answer)
  const { id } = await hook(url, { types: ['community.*'] })
  await made(admin, '/v1/communities', { name: 'One' })
  await deliver()
  t.equal((await admin.get(`/v1/webhooks/${id}`)).body.status, 'gone')
  await made(admin, '/v1/communities', { name: 'Two' })
  await deliver(DAY)
  t.equal(tried.length, 1)
  isProblem(
    t,
    await admin.patch(`/v1/webhooks/${await hookOf()}`, { status: 'gone' }),
    'RULE_BROKEN',
    'only it says so'
  )
  answer = 200
  await admin.patch(`/v1/webhooks/${id}`, { status: 'active' })
  await deliver()
  t.equal(taken.length, 2)
  async function hookOf() {
    return (await hook('https://other.example')).id
  }
})

t.test('a paused webhook is told later what happened meanwhile', async t => {
  const { admin, deliver, hook } = await start(t)
  const { url, taken } = await startReceiver(t)
  const { id } = await hook(url, { types: ['community.*'] })
  await admin.patch(`/v1/webhooks/${id}`, { status: 'paused' })
  await made(admin, '/v1/communities', { name: 'One' })
  await deliver()
  t.equal(taken.length, 0)
  await admin.patch(`/v1/webhooks/${id}`, { status: 'active' })
  await deliver()
  t.equal(taken.length, 1)
})

t.test('an endpoint that is slow or fails holds up no other, and is given a rest', async t => {
  const { admin, deliver, hook } = await start(t)
  const slow = await startReceiver(t, async () => {
    await new Promise(resolve => setTimeout(resolve, 300))
    return 503
  })
  const quick = await startReceiver(t)
  for (const { url } of [slow, quick]) await hook(url, { types: ['community.*'] })
  const items = Array.from({ length: 60 }, (_, at) => ({ source: 'there', externalKey: `${at}`, name: `Number ${at}` }))
  await admin.put('/v1/communities', { items })
  const delivering = deliver()
  const from = performance.now()
  while (quick.taken.length < 60 && performance.now() - from < 10_000) await new Promise(r => setTimeout(r, 10))
  t.equal(quick.taken.length, 60)
  t.ok(slow.tried.length <= 16, 'the other is still at its first tries')
  await delivering
  t.ok(slow.tried.length <= 16, `${slow.tried.length} tries, then a rest`)
})

const CLOSED: [url: string, failure: RegExp][] = [
  ['http://127.0.0.1:9/', /ALLOWED_NETWORKS/],
  ['http://8.8.8.8/', /over https/],
  ['https://127.0.0.1/', /ALLOWED_NETWORKS/],
  ['https://localhost/hook', /ALLOWED_NETWORKS/],
  ['https://[::1]/', /ALLOWED_NETWORKS/],
  ['https://[::ffff:10.0.0.1]/', /ALLOWED_NETWORKS/],
  ['https://2130706433/', /ALLOWED_NETWORKS/],
  ['https://169.254.169.254/latest', /ALLOWED_NETWORKS/],
  ['https://0.0.0.0/', /not the address of a host/],
  ['https://8.8.8.8:8443/', /Port 8443/],
  ['https://user:secret@example.org/', /user name/]
]

t.test('where events must not go they do not go', async t => {
  const { admin, store, hook } = await start(t)
  const closed = readConfig({ LOG_LEVEL: 'silent' })
  for (const [url] of CLOSED) {
    const { id } = await hook('https://8.8.8.8/', { types: ['community.created'] })
    await store.pool.query('update webhooks set url = $1 where id = $2', [url, id])
  }
  await made(admin, '/v1/communities', { name: 'One' })
  await feedIsWhole(store)
  await runJob('deliver-webhooks', { store, config: closed })
  const { items } = (await admin.get('/v1/webhooks')).body
  for (const [at, [url, failure]] of CLOSED.entries()) {
    // Of http only the hosts that are allowed are looked at.
    t.match(items[at], { url, failure: url.startsWith('http:') ? /over https/ : failure }, url)
  }
})

t.test('whoever creates or moves a webhook is told at once that its address is closed', async t => {
  const { admin } = await startApp(t, { ALLOWED_NETWORKS: '' })
  const open = await admin.post('/v1/webhooks', { url: 'https://8.8.8.8/hook' })
  t.match(open, { status: 201, body: { failure: null } })
  const { id } = open.body
  for (const [url, failure] of CLOSED) {
    for (const answer of [
      await admin.post('/v1/webhooks', { url }),
      await admin.patch(`/v1/webhooks/${id}`, { url })
    ]) {
      isProblem(t, answer, 'RULE_BROKEN', url)
      t.match(answer.body, { detail: failure, errors: [{ pointer: '/url', detail: failure }] }, url)
    }
    const { errors } = await admin.ask('mutation ($url: String!) { createWebhook(input: { url: $url }) { id } }', {
      url
    })
    t.match(errors, [{ extensions: { code: 'RULE_BROKEN', detail: failure } }], url)
  }
  t.strictSame((await admin.get('/v1/webhooks')).body.items.length, 1, 'nothing was stored')
  const nowhere = { url: 'https://nowhere.invalid/hook' }
  const failure = 'The host nowhere.invalid does not exist.'
  t.match((await admin.post('/v1/webhooks', nowhere)).body, { failure, failureMessage: { id: 'egress.no_host' } })
  t.match((await admin.patch(`/v1/webhooks/${id}`, nowhere)).body, { failure })
  t.equal(
    (await admin.patch(`/v1/webhooks/${id}`, { name: 'Still there' })).status,
    200,
    'another change does not look again'
  )
})

t.test('an event is delivered once its 2xx status has come, whatever becomes of the body', async t => {
  const { admin, deliver, hook } = await start(t)
  const HEAD = 'HTTP/1.1 200 OK\r\n'
  const bodies: [what: string, head: string, then: (socket: Socket) => unknown][] = [
    ['a body that never ends', `${HEAD}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`, () => undefined],
    ['a body that is shorter than it says', `${HEAD}content-length: 100\r\n\r\nhello`, socket => socket.end()],
    ['a line that is cut', `${HEAD}content-length: 100\r\n\r\n`, socket => socket.destroy()],
    ['an encoding that it is not in', `${HEAD}content-encoding: br\r\ncontent-length: 5\r\n\r\nhello`, () => undefined],
    [
      'an encoding that nobody knows',
      `${HEAD}content-encoding: zip\r\ncontent-length: 5\r\n\r\nhello`,
      () => undefined
    ],
    ['chunks that are none', `${HEAD}transfer-encoding: chunked\r\n\r\nnonsense`, socket => socket.end()],
    ['a flood', `${HEAD}\r\n${'x'.repeat(1_000_000)}`, () => undefined],
    ['a reset', `HTTP/1.1 202 Accepted\r\ncontent-length: 9\r\n\r\n`, socket => socket.resetAndDestroy()],
    [
      'an early hint, then its status',
      'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n',
      () => undefined
    ]
  ]
  const tries = bodies.map(() => 0)
  for (const [at, [, head, then]] of bodies.entries()) {
    const server = createServer(socket => {
      socket.on('error', () => undefined)
      socket.once('data', () => {
        tries[at]! += 1
        socket.write(head, () => then(socket))
      })
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    t.teardown(() => server.close())
    await hook(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { types: ['community.created'] })
  }
  await made(admin, '/v1/communities', { name: 'One' })
  await deliver()
  await deliver(DAY)
  const { items } = (await admin.get('/v1/webhooks')).body
  for (const [at, [what]] of bodies.entries()) {
    t.match(items[at], { pendingCount: 0, deadCount: 0, failure: null, failingSince: null }, what)
    t.equal(tries[at], 1, `${what}: sent once`)
  }
})
