import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { readConfig } from '../../platform/config/config.ts'
import { openStore, statements, statementsAside } from '../../platform/database/database.ts'
import { openFeed } from '../../platform/feed/feed.ts'
import { buildApp } from '../../service/app.ts'
import { isProblem } from '../rest/raw.fixtures.ts'

t.test('health', async t => {
  const { app, holding, store } = await startApp(t)
  const stranger = holding()

  await t.test('a process is live without asking the database', async t => {
    const before = statements.sent
    const { status, body, headers } = await stranger.get('/health/live')
    t.equal(status, 200)
    t.strictSame(body, { status: 'live' })
    t.equal(headers['cache-control'], 'no-store')
    t.equal(statements.sent, before)
  })

  await t.test('it is ready when the database answers, which is asked once in a moment', async t => {
    const before = statementsAside.sent
    const answers = await Promise.all(Array.from({ length: 20 }, () => stranger.get('/health/ready')))
    t.ok(answers.every(({ status }) => status === 200))
    t.strictSame(answers[0]!.body, { status: 'ready' })
    t.equal(statementsAside.sent, before + 1)
  })

  await t.test('it is ready while every connection of the pool is busy, since it asks on one of its own', async t => {
    const clients = await Promise.all(Array.from({ length: 10 }, () => store.pool.connect()))
    // An answer is believed for half a second.
    await wait(600)
    t.match(await stranger.get('/health/ready'), { status: 200, body: { status: 'ready' } })
    for (const client of clients) client.release()
  })

  await t.test('and not any more once it means to leave; what comes is answered all the same', async t => {
    app.leave()
    const ready = await stranger.get('/health/ready')
    isProblem(t, ready, 'UNAVAILABLE', 'leaving')
    t.ok(ready.headers['retry-after'])
    t.equal((await stranger.get('/health/live')).status, 200)
    const { status, headers } = await stranger.get('/v1/communities')
    t.equal(status, 401)
    t.equal(headers.connection, 'close')
  })
})

t.test('without a database', async t => {
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const gone = openStore('postgres://nobody@127.0.0.1:9/none', 1, () => {})
  // An address that never answers.
  const silent = openStore('postgres://nobody@192.0.2.1:9/none', 1, () => {})
  for (const store of [gone, silent]) {
    const app = await buildApp(config, store, openFeed(store))
    t.teardown(() => app.close().then(store.close))
    const started = performance.now()
    const { statusCode: status, headers, body: text } = await app.inject('/health/ready')
    isProblem(t, { status, headers: headers as Record<string, unknown>, text }, 'UNAVAILABLE', 'ready')
    t.ok(performance.now() - started < 1500, 'within a second or so')
    t.equal((await app.inject('/health/live')).statusCode, 200, 'live')
  }
})
