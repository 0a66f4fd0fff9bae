import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { runJob } from '../../../test/jobs.ts'
import { QUICK } from '../../../test/process.ts'
import { jobs } from '../../service/modules.ts'
import { openStore, type Store } from '../database/database.ts'
import { QUEUE_SCHEMA } from '../database/queue-schema.ts'
import { timeZone } from '../days.ts'
import { openFeed } from '../feed/feed.ts'
import { config, jobOf, logOf, until } from './jobs.fixtures.ts'
import { openQueue, requestJob } from './queue.ts'
import { startJobs } from './start.ts'

const said: string[] = []
const log = logOf(said)

const ask = (store: Store, name: string, data: object = {}) => requestJob(store, log, name, data)
const runsOf = async (store: Store, name: string) =>
  (await store.run(sql`select run_count, failure_count, failure, next_at from job_runs where job = ${name}`))[0]

// They wait more than they work.
t.jobs = 5

t.afterEach(() => {
  const wrong = said.splice(0)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
})

t.test('every job says what it is for and when it runs', async t => {
  const { store } = await startApp(t)
  t.equal(new Set(jobs.map(({ name }) => name)).size, jobs.length)
  for (const { name, description, schedule, onChange, everySeconds } of jobs) {
    t.match(name, /^[a-z]+(-[a-z]+)*$/)
    t.match(description, /^[A-Z].*\.$/, name)
    t.ok(schedule || onChange || everySeconds, `${name} runs at some time`)
    if (schedule) t.ok(openQueue(store, log).previewSchedule(schedule, { tz: 'UTC' }).length > 0, name)
  }
})

t.test('a job that is asked for is run, as the role that owns nothing, and is on record', async t => {
  const { store, feed } = await startApp(t)
  const seen: object[] = []
  const job = jobOf('on-request', async ({ data, store }) => {
    const [who] = await store.run<{ role: string }>(sql`select current_user as role`)
    seen.push({ ...data, ...who })
    return {}
  })
  const stop = await startJobs(store, feed, config, log, [job])
  await ask(store, 'on-request', { which: 1 })
  await until(() => seen.length === 1)
  await until(async () => Boolean(await runsOf(store, 'on-request')))
  await stop()
  t.strictSame(seen, [{ which: 1, role: 'guildhall_app' }])
  t.match(await runsOf(store, 'on-request'), { run_count: 1, failure_count: 0 })
  const owned = await store.run(sql`select relname from pg_class where relowner = 'guildhall_app'::regrole`)
  t.strictSame(owned, [], 'and still owns nothing')
})

t.test('a job that fails is tried again, and why is on record', async t => {
  const { store, feed } = await startApp(t)
  let turn = 0
  const job = jobOf('flaky', async () => {
    turn++
    if (turn === 1) throw new Error('not yet')
    return {}
  })
  const stop = await startJobs(store, feed, config, log, [job])
  await ask(store, 'flaky')
  await until(async () => (await runsOf(store, 'flaky'))?.run_count === 2)
  await stop()
  t.match(await runsOf(store, 'flaky'), { run_count: 2, failure_count: 1, failure: 'not yet' })
})

t.test('after a downtime a job runs once, however often it was missed', async t => {
  const { store, feed } = await startApp(t)
  let runs = 0
  const job = jobOf('each-hour', async () => ({ runs: ++runs }), { schedule: '0 * * * *' })
  const stop = await startJobs(store, feed, config, log, [job])
  t.match(await openQueue(store, log).getSchedules(), [{ name: 'each-hour', cron: '0 * * * *', timezone: timeZone() }])
  await stop()
  t.equal(runs, 0, 'not before its time')
  const long = sql`interval '49 hours'`
  await store.run(sql`update ${sql.identifier(QUEUE_SCHEMA)}.version set cron_on = cron_on - ${long}`)
  await store.run(sql`update ${sql.identifier(QUEUE_SCHEMA)}.schedule set created_on = created_on - ${long}`)
  const again = await startJobs(store, feed, config, log, [job])
  await until(() => runs > 0)
  await until(async () => Boolean(await runsOf(store, 'each-hour')))
  await again()
  t.equal(runs, 1)
  const { next_at } = (await runsOf(store, 'each-hour')) as { next_at: string }
  const minutes = (new Date(next_at).getTime() - Date.now()) / 60_000
  t.ok(minutes > 0 && minutes <= 60, 'and says when it runs next')
  const gone = await startJobs(store, feed, config, log, [])
  await gone()
  t.strictSame(await openQueue(store, log).getSchedules(), [], 'what is no job any more is not scheduled')
})

t.test('of several processes one runs a job at a time, asked for or woken by a change', async t => {
  const { store, feed, url, admin } = await startApp(t)
  const other = openStore(url, 5, () => {})
  let atOnce = 0
  let most = 0
  let runs = 0
  const job = jobOf(
    'alone',
    async () => {
      most = Math.max(most, ++atOnce)
      await new Promise(resolve => setTimeout(resolve, 30))
      atOnce--
      runs++
      return {}
    },
    { onChange: true }
  )
  const stops = [
    await startJobs(store, feed, config, log, [job]),
    await startJobs(other, openFeed(other), config, log, [job])
  ]
  for (let turn = 0; turn < 10; turn++) {
    await admin.post('/v1/communities', { name: `Change ${turn}` })
    await ask(store, 'alone')
  }
  await until(() => runs >= 5)
  await Promise.all(stops.map(stop => stop()))
  t.equal(most, 1)
  await other.close()
})

t.test('a job that follows changes runs soon after one, wherever it was made, and rests otherwise', async t => {
  const { store, url, admin } = await startApp(t)
  const elsewhere = openStore(url, 5, () => {})
  const seen: number[] = []
  const job = jobOf(
    'follows',
    async ({ store }) => {
      const [row] = await store.run<{ count: number }>(sql`select count(*)::int from communities`)
      seen.push(row!.count)
      return {}
    },
    { onChange: true }
  )
  const stop = await startJobs(elsewhere, openFeed(elsewhere), config, log, [job])
  for (let turn = 1; turn <= 3; turn++) {
    await admin.post('/v1/communities', { name: `Change ${turn}` })
    const from = performance.now()
    await until(() => seen.at(-1) === turn, 5000)
    t.ok(performance.now() - from < 1000, 'within a second')
  }
  await new Promise(resolve => setTimeout(resolve, 600))
  const before = seen.length
  await new Promise(resolve => setTimeout(resolve, 600))
  t.equal(seen.length, before)
  await stop()
  await elsewhere.close()
  await store.run(sql`select`)
})

const WORKER = fileURLToPath(new URL('worker.fixtures.ts', import.meta.url))

t.test('a job whose process was killed in the middle is taken up again within 60 s, its effect there once', async t => {
  const { store, url } = await startApp(t)
  const start = async (PAUSE: string) => {
    const env = { PATH: process.env.PATH, DATABASE_URL: url, PAUSE }
    const child = spawn(process.execPath, [QUICK, WORKER], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let heard = ''
    child.stdout.on('data', text => (heard += text))
    t.teardown(() => child.kill('SIGKILL'))
    await until(() => heard.includes('ready'))
    return { child, hears: (word: string) => until(() => heard.includes(word), 60_000) }
  }
  const first = await start('3600000')
  await ask(store, 'two-steps', { effect: 'the-effect' })
  await first.hears('begun')
  const second = await start('0')
  first.child.kill('SIGKILL')
  const killed = performance.now()
  await once(first.child, 'exit')
  await second.hears('begun')
  const took = performance.now() - killed
  t.ok(took < 60_000, `${Math.round(took)} ms`)
  const count = async (slug: string) =>
    (await store.run<{ count: number }>(sql`select count(*)::int from communities where slug like ${slug}`))[0]!.count
  await until(async () => (await count('the-effect')) === 1)
  t.equal(await count('attempt-%'), 2)
})

t.test(
  'a worker of its own is live, says when it is ready, answers nothing else, and ends when it is told',
  async t => {
    const { url } = await startApp(t)
    const PORT = String(20_000 + ((process.pid + 7919) % 20_000))
    const env = { PATH: process.env.PATH, DATABASE_URL: url, PORT, LOG_LEVEL: 'silent', SHUTDOWN_NOTICE: '0' }
    const program = fileURLToPath(new URL('../../service/worker.ts', import.meta.url))
    const child = spawn(process.execPath, [QUICK, program], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = once(child, 'exit')
    t.teardown(() => child.kill('SIGKILL'))
    const statusOf = (path: string) =>
      fetch(`http://127.0.0.1:${PORT}${path}`).then(
        ({ status }) => status,
        () => 0
      )
    await until(async () => (await statusOf('/health/ready')) === 200)
    t.equal(await statusOf('/health/live'), 200)
    t.equal(await statusOf('/v1/communities'), 404)
    child.kill('SIGTERM')
    t.strictSame(await ended, [0, null])
  }
)

t.test('told to stop, a job at work may come to a good end', async t => {
  const { store, feed } = await startApp(t)
  let state = 'idle'
  const job = jobOf('long', async ({ signal }) => {
    state = 'begun'
    await new Promise(resolve => signal.addEventListener('abort', resolve))
    state = 'ended'
    return {}
  })
  const stop = await startJobs(store, feed, config, log, [job])
  await ask(store, 'long')
  await until(() => state === 'begun')
  const from = performance.now()
  await stop()
  t.equal(state, 'ended')
  t.ok(performance.now() - from < 5000)
})

t.test('what nobody needs any more is forgotten, and nothing else', async t => {
  const { store, admin } = await startApp(t)
  const post = (key: string) => admin.post('/v1/communities', { name: `Under ${key}` }, { 'idempotency-key': key })
  await post('old')
  await store.run(sql`update idempotency_keys set created_at = now() - interval '25 hours'`)
  await post('young')
  t.strictSame(await runJob('prune-idempotency-keys', { store, config }), { deleted: 1 })
  t.equal((await post('young')).headers['idempotent-replayed'] ?? 'true', 'true')
  const rows = [{ kind: 'person', externalKey: '1', name: 'Imported' }]
  const { body: old } = await admin.post('/v1/imports', { source: 'there', rows })
  const { body: young } = await admin.post('/v1/imports', { source: 'there', rows })
  const now = new Date(Date.now() + 30.5 * 86_400_000)
  await store.run(sql`update imports set seen_at = seen_at + interval '1 day' where id = ${young.id}`)
  t.strictSame(await runJob('prune-import-rows', { store, config, now }), { deleted: 1 })
  t.equal((await admin.get(`/v1/imports/${old.id}/rows`)).body.items.length, 0)
  t.equal((await admin.get(`/v1/imports/${young.id}/rows`)).body.items.length, 1)
  t.equal((await admin.get(`/v1/imports/${old.id}`)).body.rowCount, 1, 'the sums stay')
  t.throws(() => runJob('no-such-job', { store, config }))
})
