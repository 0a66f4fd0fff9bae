import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { QUICK } from '../../../test/process.ts'
import { cloneDatabase } from '../../../test/server.ts'

const MAIN = fileURLToPath(new URL('../../service/main.ts', import.meta.url))
const KEY = `guild_sk_${'L'.repeat(32)}`

/** The service as a process of its own, at work. */
const start = async (t: Test, notice: string) => {
  const database = await cloneDatabase()
  const port = String(20_000 + (process.pid % 20_000))
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    PORT: port,
    ADMIN_KEY: KEY,
    SHUTDOWN_NOTICE: notice,
    LOG_LEVEL: 'silent'
  }
  const child = spawn(process.execPath, [QUICK, MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>
  t.teardown(async () => {
    child.kill('SIGKILL')
    await ended
    await database.drop()
  })
  const url = `http://127.0.0.1:${port}`
  while (
    !(await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`ended: ${String(child.stderr?.read())}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return { child, ended, url, port: Number(port) }
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const stop = (child: ChildProcess, ...signals: NodeJS.Signals[]) => {
  for (const signal of signals) child.kill(signal)
}

t.test('told to stop, the service leaves in order', async t => {
  const { child, ended, url } = await start(t, '3')
  const started = performance.now()
  const headers = { authorization: `Bearer ${KEY}` }
  stop(child, 'SIGTERM')
  await pause(200)
  const ready = await fetch(`${url}/health/ready`)
  t.equal(ready.status, 503, 'it is not ready any more')
  const answer = await fetch(`${url}/v1/communities`, { headers })
  t.equal(answer.status, 200, 'but still answers')
  t.equal(answer.headers.get('connection'), 'close', 'for the last time on this connection')
  // A terminal tells everybody in front of it, and programs pass on what they hear.
  stop(child, 'SIGTERM', 'SIGINT', 'SIGINT')
  await pause(100)
  stop(child, 'SIGTERM')
  t.strictSame(await ended, [0, null], 'it ends well, however often it is told')
  const took = performance.now() - started
  t.ok(took > 2900 && took < 20_000, `in ${Math.round(took)} ms`)
})

t.test('under load nobody is let down who heeds that it is not ready', async t => {
  const { child, ended, url } = await start(t, '3')
  const headers = { authorization: `Bearer ${KEY}` }
  const statuses: number[] = []
  let ready = true
  const watch = async () => {
    while (ready) {
      ready = (await fetch(`${url}/health/ready`)).ok
      await pause(50)
    }
  }
  const client = async () => {
    while (ready) statuses.push((await fetch(`${url}/v1/communities`, { headers })).status)
  }
  const clients = Promise.all([watch(), client(), client(), client(), client()])
  await pause(300)
  stop(child, 'SIGINT')
  await clients
  t.strictSame([...new Set(statuses)], [200], `${statuses.length} answered`)
  t.strictSame(await ended, [0, null])
})

t.test('a connection that says nothing does not keep it', async t => {
  const { child, ended, port } = await start(t, '0')
  const idle = connect({ port, host: '127.0.0.1' })
  idle.on('error', () => {})
  await once(idle, 'connect')
  const started = performance.now()
  stop(child, 'SIGTERM')
  t.strictSame(await ended, [0, null])
  t.ok(performance.now() - started < 20_000)
  idle.destroy()
})
