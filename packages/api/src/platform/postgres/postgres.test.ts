import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { ask, freshFolder, kill, service } from './postgres.fixtures.ts'
import { PostgresUnavailable, startPostgres } from './postgres.ts'
import { serverUser } from './user.ts'

t.test('it serves a database in Unicode and UTC with the extensions we use', async t => {
  const { url, stop } = await startPostgres({ dataDir: freshFolder(t), durable: false })
  t.teardown(stop)
  await ask(url, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent')
  t.match(
    await ask(
      url,
      `SELECT current_setting('server_version') AS version, current_setting('timezone') AS zone, current_database() AS name,
              current_setting('listen_addresses') AS network, lower('ÉCOLE') AS lower, show_trgm('é') AS trigrams`
    ),
    [{ version: /^18\./, zone: 'UTC', name: 'guildhall', network: '', lower: 'école', trigrams: { length: 2 } }]
  )
})

t.test('it keeps its data from one start to the next, durably unless told otherwise', async t => {
  const dataDir = freshFolder(t)
  const sentences: string[] = []
  const log = (sentence: string): number => sentences.push(sentence)
  const first = await startPostgres({ dataDir, log })
  t.match(await ask(first.url, 'SHOW fsync'), [{ fsync: 'on' }])
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one')
  await first.stop()
  const second = await startPostgres({ dataDir, log, durable: false })
  t.teardown(second.stop)
  t.match(await ask(second.url, 'SELECT one, current_setting($$fsync$$) AS fsync FROM kept'), [
    { one: 1, fsync: 'off' }
  ])
  t.match(sentences, [/^Made a new database in /])
})

t.test('stopping, even twice, leaves no server and no socket behind', async t => {
  const { url, stop } = await startPostgres({ dataDir: freshFolder(t), durable: false })
  await Promise.all([stop(), stop()])
  await t.rejects(ask(url, 'SELECT 1'), { code: 'ENOENT' })
  t.notOk(existsSync(decodeURIComponent(new URL(url).hostname)))
})

t.test('a second service on the same data is refused kindly while the first lives, wherever it runs', async t => {
  const dataDir = freshFolder(t)
  const { stop } = await startPostgres({ dataDir, durable: false })
  t.teardown(stop)
  const refusal = /Another Guildhall is already running on the database in .* DATA_DIR/
  await t.rejects(startPostgres({ dataDir, durable: false }), { constructor: PostgresUnavailable, message: refusal })
  t.match(await service(t, dataDir), { url: '', refusal })
})

t.test('two services that start at once on nothing leave one of them running', async t => {
  const dataDir = freshFolder(t)
  const both = await Promise.all([service(t, dataDir), service(t, dataDir)])
  t.equal(both.filter(({ url }) => url).length, 1)
})

t.test('after a kill -9 of the service the server it left is replaced, and nothing is lost', async t => {
  const dataDir = freshFolder(t)
  const killed = await service(t, dataDir)
  await ask(killed.url, 'CREATE TABLE kept AS SELECT 1 AS one')
  await kill(killed.process)
  t.match(await ask(killed.url, 'SELECT one FROM kept'), [{ one: 1 }], 'the server lives on')

  const sentences: string[] = []
  const { url, stop } = await startPostgres({ dataDir, durable: false, log: sentence => sentences.push(sentence) })
  t.teardown(stop)
  t.match(await ask(url, 'SELECT one FROM kept'), [{ one: 1 }])
  t.match(sentences, [/^Stopped the PostgreSQL/])
  await t.rejects(ask(killed.url, 'SELECT 1'), { code: 'ENOENT' })
})

t.test('the process id of a server that was killed may belong to somebody else by now', async t => {
  const dataDir = freshFolder(t)
  const cluster = join(dataDir, 'postgres', 'cluster')
  const pidFile = join(cluster, 'postmaster.pid')
  const killed = await service(t, dataDir)
  const [pid, ...rest] = readFileSync(pidFile, 'utf8').split('\n')
  await kill(killed.process)
  process.kill(Number(pid), 'SIGKILL')
  const stranger = spawn('sleep', ['60'], serverUser(cluster))
  t.teardown(() => stranger.kill())
  writeFileSync(pidFile, [stranger.pid, ...rest].join('\n'))
  await pause(200)

  const { url, stop } = await startPostgres({ dataDir, durable: false })
  t.teardown(stop)
  t.match(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }])
  t.equal(stranger.exitCode, null)
})

t.test('a first start that was cut short is begun again', async t => {
  const dataDir = freshFolder(t)
  const unfinished = join(dataDir, 'postgres', 'cluster.new')
  mkdirSync(unfinished, { recursive: true })
  writeFileSync(join(unfinished, 'PG_VERSION'), '18\n')
  const { url, stop } = await startPostgres({ dataDir, durable: false })
  t.teardown(stop)
  t.match(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }])
})

t.test('a server that cannot start says what it found', async t => {
  const dataDir = freshFolder(t)
  await (await startPostgres({ dataDir, durable: false })).stop()
  writeFileSync(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '17\n')
  await t.rejects(startPostgres({ dataDir }), {
    constructor: PostgresUnavailable,
    message: /did not start.*version 17/s
  })
})
