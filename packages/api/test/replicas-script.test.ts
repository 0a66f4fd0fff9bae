import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import t from 'tap'
import { freshFolder } from '../src/platform/postgres/postgres.fixtures.ts'
import { KEY, QUICK } from './process.ts'
import { until } from './replication.ts'

const SCRIPT = join(import.meta.dirname, '../bin/replicas.ts')

t.test('one command runs two processes and a worker on a primary and a replica, and stops them', async t => {
  const child = spawn(process.execPath, [QUICK, SCRIPT, '--empty'], {
    env: { PATH: process.env.PATH, DATA_DIR: freshFolder(t), PORT: '0', ADMIN_KEY: KEY, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const exited = once(child, 'exit')
  t.teardown(() => child.kill('SIGTERM') && exited)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
  await until(() => said.includes('Ctrl-C stops everything.') || child.exitCode !== null, 120_000)
  const addresses = [...said.matchAll(/Front page +(http:\/\/\S+:\d+)\//g)].map(([, address]) => address!)
  t.equal(addresses.length, 2, said)
  t.match(said, /The worker is at work\./)
  const call = async (at: number, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }
    const sent = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    const response = await fetch(addresses[at] + path, { headers, ...sent })
    return { status: response.status, body: (await response.json()) as { replicas?: { read: number } } }
  }
  for (const at of [0, 1]) await until(async () => (await call(at, '/health/ready')).body.replicas?.read === 1)
  t.equal((await call(0, '/v1/communities', { name: 'Menders', slug: 'menders' })).status, 201)
  t.match(await call(1, '/v1/communities/menders'), { status: 200, body: { name: 'Menders' } })
  child.kill('SIGINT')
  const [code] = await exited
  t.equal(code, 0, said)
  await t.rejects(fetch(`${addresses[0]}/health/live`))
})
