// Two processes of the service on a primary and a streaming replica.
import type { AddressInfo } from 'node:net'
import { SCOPES } from '@guildhall/schema'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { buildData } from '../bench/data.ts'
import { records } from '../bench/records.ts'
import { filledPath, kindsOf } from '../bench/size-cases.ts'
import { setSecretsKey } from '../src/core/secrets/secrets-key.ts'
import { makeKey } from '../src/modules/keys/secret.ts'
import { storeKey } from '../src/modules/keys/store.ts'
import { readConfig } from '../src/platform/config/config.ts'
import { setPollSecret } from '../src/platform/config/poll-secret.ts'
import { openStore } from '../src/platform/database/database.ts'
import { openFeed } from '../src/platform/feed/feed.ts'
import { ask, crash, resume } from '../src/platform/postgres/postgres.fixtures.ts'
import { buildApp } from '../src/service/app.ts'
import { operations } from '../src/service/modules.ts'
import { SECRETS_KEY, UNLIMITED } from './app.ts'
import { startLine, startReplication, until } from './replication.ts'
import { withClient } from './server.ts'
import { ZONES } from './zones.ts'

const TOKEN = 'a-token-for-prometheus'
const LAG = 1
const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }

/** One process of the service: what it says of its replicas, and how a caller reaches it. */
const startOne = async (t: Test, url: string, replicas: string) => {
  const said: string[] = []
  const config = readConfig({ LOG_LEVEL: 'silent', METRICS_TOKEN: TOKEN, ...ZONES, ...UNLIMITED })
  const store = openStore(url, 10, () => {}, {
    urls: replicas.split(','),
    lagMs: LAG * 1000,
    log: sentence => said.push(sentence)
  })
  const feed = openFeed(store)
  const app = await buildApp(config, store, feed)
  t.teardown(async () => {
    await app.close()
    await feed.close()
    await store.close()
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const holding = (key: string) => {
    const send = async (method: 'GET' | 'POST' | 'PATCH', path: string, payload?: object) => {
      const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'if-match': '*' }
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers,
        body: payload && JSON.stringify(payload)
      })
      const text = await response.text()
      return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined }
    }
    return {
      get: (path: string) => send('GET', path),
      post: (path: string, body: object) => send('POST', path, body),
      patch: (path: string, body: object) => send('PATCH', path, body)
    }
  }
  return { store, said, holding, replica: () => store.replicaStates()[0]! }
}

t.test('two processes on a primary and a streaming replica', async t => {
  const { url, replicaUrl, replicaFolder } = await startReplication(t)
  const line = await startLine(t, replicaUrl)
  setPollSecret('a-secret-that-only-the-tests-know')
  setSecretsKey(SECRETS_KEY)
  const [one, other] = [await startOne(t, url, line.url), await startOne(t, url, line.url)]
  const both = [one, other]
  const [secret, publishable] = [makeKey('secret'), makeKey('publishable')]
  await one.store.transaction(ROBOT, async db => {
    const rights = { portal: null, expiresAt: null }
    await storeKey(db, secret, 'admin', { ...rights, kind: 'secret', scopes: SCOPES })
    await storeKey(db, publishable, 'reader', { ...rights, kind: 'publishable', scopes: [] })
  })
  const [here, there] = [one.holding(secret), other.holding(secret)]
  const areRead = () => until(() => both.every(({ replica }) => replica().isRead))
  const areLeft = () => until(() => both.every(({ replica }) => !replica().isRead))

  await t.test('reads go to the replica, once it has kept up for a second', async t => {
    t.equal(one.replica().isRead, false)
    await areRead()
    const before = one.replica().reads
    for (let i = 0; i < 10; i++) t.equal((await here.get('/v1/communities')).status, 200)
    t.equal(one.replica().reads, before + 10)
    t.equal(one.replica().failures, 0)
    t.match(one.said, [/^The replica 127\.0\.0\.1:\d+ is read\.$/])
  })

  await t.test('whoever has the answer to a change finds it wherever they read, over REST and GraphQL', async t => {
    const query = 'query ($slug: ID!) { community(community: $slug) { name } }'
    for (let i = 0; i < 20; i++) {
      const slug = `c-${i}`
      t.equal((await here.post('/v1/communities', { name: slug, slug })).status, 201)
      t.match(await there.get(`/v1/communities/${slug}`), { status: 200, body: { name: slug } })
      t.equal((await there.patch(`/v1/communities/${slug}`, { name: `${slug} again` })).status, 200)
      t.match((await here.post('/graphql', { query, variables: { slug } })).body.data, {
        community: { name: `${slug} again` }
      })
    }
    for (const { replica } of both) t.match(replica(), { isRead: true, failures: 0 })
  })

  await t.test('every read that the service has can be done on a replica', async t => {
    await buildData(url, { communities: 10, people: 20, memberships: 40 }, true, records)
    await one.store.replicated()
    const [person] = await ask(
      url,
      `update people set external_id = 'ada' where id = (select min(id::text)::uuid from people) returning id`
    )
    await areRead()
    const kinds = kindsOf(operations)
    const paths = await withClient(url, (client: pg.Client) =>
      Promise.all(operations.filter(({ verb }) => verb === 'GET').map(one => filledPath(client, one, kinds)))
    )
    const known = paths.filter(path => path !== undefined)
    t.ok(known.length > 120, `${known.length} of ${paths.length}`)
    const code = known.find(path => path.endsWith('/check-in-code'))!
    t.equal((await here.get(code)).status, 200)
    t.equal(one.replica().failures, 1, 'the first signature makes the key to sign with, on the primary')
    await one.store.replicated()
    for (const path of known) {
      const { status, text } = await here.get(path)
      t.ok(status < 500, `${path} ${status} ${status < 500 ? '' : text}`)
      if (one.replica().failures > 1) return t.fail(`${path} cannot be done on a replica`)
    }
    const nodes = await here.post('/graphql', { query: `{ node(id: "${person!.id}") { id } }` })
    t.equal(nodes.body.data.node.id, person!.id)
    t.equal(one.replica().failures, 1)
  })

  await t.test(
    'one that does not replay any more is left, and no change is missed meanwhile, in the public cache neither',
    async t => {
      const reader = other.holding(publishable)
      const list = '/v1/communities?sort=-createdAt&limit=1&fields=name'
      await areRead()
      await ask(replicaUrl, 'select pg_wal_replay_pause()')
      const started = performance.now()
      const posting = here.post('/v1/communities', { name: 'Late', visibility: 'public', status: 'active' })
      // Read while the change is on the primary alone: what is kept of that must not last.
      const reading = setInterval(() => reader.get(list), 20)
      t.equal((await posting).status, 201)
      clearInterval(reading)
      t.ok(performance.now() - started >= LAG * 900, 'the answer waited for the replica')
      t.match((await there.get('/v1/communities/late')).body, { name: 'Late' })
      // Another process hears of it within a quarter of a second; the cache itself would keep it for ten.
      await until(async () => (await reader.get(list)).body.items[0].name === 'Late', 5000)
      await areLeft()
      t.match(other.said.at(-1), /is not read any more: it is behind\.$/)
      t.equal((await here.post('/v1/communities', { name: 'Later' })).status, 201)
      t.match((await there.get('/v1/communities/later')).body, { name: 'Later' })
      await ask(replicaUrl, 'select pg_wal_replay_resume()')
      await areRead()
      t.match((await there.get('/v1/communities/later')).body, { name: 'Later' })
    }
  )

  await t.test('one that crashes is left without a failed read, and taken up again when it is back', async t => {
    const statuses = new Set<number>()
    let isOver = false
    const reading = (async () => {
      while (!isOver)
        for (const caller of [here, there]) statuses.add((await caller.get('/v1/communities?limit=1')).status)
    })()
    await crash(replicaFolder)
    await areLeft()
    t.equal((await here.post('/v1/communities', { name: 'Without' })).status, 201)
    t.equal((await there.get('/v1/communities/without')).status, 200)
    await resume(replicaFolder)
    await areRead()
    isOver = true
    await reading
    t.same([...statuses], [200])
    t.equal((await there.get('/v1/communities/without')).status, 200)
  })

  await t.test('what one does not answer any more is read on the primary', async t => {
    const reads = [here, there].map(caller => caller.get('/v1/communities?limit=3'))
    line.hold()
    const held = await Promise.all([...reads, here.get('/v1/communities?limit=4'), there.get('/v1/people?limit=1')])
    t.ok(held.every(({ status }) => status === 200))
    await areLeft()
    line.letGo()
    await areRead()
  })

  await t.test('readiness and metrics name it', async t => {
    t.match((await one.holding('').get('/health/ready')).body, {
      status: 'ready',
      replicas: { configured: 1, read: 1 }
    })
    const { text } = await one.holding(TOKEN).get('/metrics')
    const { name } = one.replica()
    for (const line of [
      new RegExp(`^database_replica_lag_seconds\\{replica="${name}"\\} [0-9.e-]+$`, 'm'),
      new RegExp(`^database_replica_read\\{replica="${name}"\\} 1$`, 'm'),
      new RegExp(`^database_replica_reads_total\\{replica="${name}"\\} \\d+$`, 'm'),
      new RegExp(`^database_replica_failures_total\\{replica="${name}"\\} \\d+$`, 'm')
    ])
      t.match(text, line)
    t.notMatch(text, /postgresql:/)
  })

  await t.test('a server that is no replica, or that is away, is never read', async t => {
    const away = 'postgresql://guildhall:secret@127.0.0.1:9/guildhall'
    const alone = await startOne(t, url, `${url},${away}`)
    const caller = alone.holding(secret)
    await until(() => alone.store.replicaStates().every(({ lag }) => lag === Number.POSITIVE_INFINITY))
    t.equal((await caller.post('/v1/communities', { name: 'Alone' })).status, 201)
    t.equal((await caller.get('/v1/communities/alone')).status, 200)
    t.match(alone.store.replicaStates(), [{ reads: 0 }, { reads: 0 }])
    t.match((await alone.holding('').get('/health/ready')).body, { replicas: { configured: 2, read: 0 } })
  })
})
