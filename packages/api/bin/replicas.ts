// npm run replicas: two processes and a worker on a primary and a streaming replica, all on this machine, with the sample, or without it:
// npm run replicas -- --empty
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import '../src/service/modules.ts'
import { loadSample } from '../sample/load.ts'
import { ownSecret } from '../src/platform/config/own-secret.ts'
import { openStore } from '../src/platform/database/database.ts'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { setTimeZone } from '../src/platform/days.ts'
import { PostgresUnavailable } from '../src/platform/postgres/postgres.ts'
import { startReplicated } from '../src/platform/postgres/replicated.ts'

const { DATA_DIR = '.guildhall', PORT = '3000' } = process.env
const FOLDER = path.resolve(DATA_DIR, 'replicas')
const SRC = path.join(import.meta.dirname, '../src/service')
// Of free ports, each process names its own.
const PUBLIC_URL = process.env.PUBLIC_URL || (PORT === '0' ? '' : `http://localhost:${PORT}`)
const READY = /Guildhall is ready|The worker is at work/
const portAt = (place: number) => (PORT === '0' ? PORT : String(Number(PORT) + place))

const children: ChildProcess[] = []

/** Starts a program of the service, shows what it prints, and resolves once it is ready. */
const start = async (program: string, env: Record<string, string>) => {
  const child = spawn(process.execPath, [...process.execArgv, path.join(SRC, program)], {
    env: { ...process.env, PUBLIC_URL, RUN_JOBS: 'false', ...env },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  children.push(child)
  let said = ''
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    said += text
    process.stdout.write(text)
    if (READY.test(said)) break
  }
  child.stdout.pipe(process.stdout)
  if (!READY.test(said)) throw new Error(`${program} did not start.`)
}

const fill = async (url: string) => {
  const store = openStore(url, 3, error => console.error(error.message))
  await loadSample(store).finally(store.close)
}

const serve = async () => {
  setTimeZone(process.env.TIME_ZONE || 'UTC')
  const { primary, replicas, stop } = await startReplicated({ dataDir: FOLDER, replicas: 1, log: console.log })
  const ended = Promise.withResolvers<number>()
  // A terminal and its programs may all pass on one Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => ended.resolve(0))
  try {
    await migrateDatabase(primary.url)
    if (!process.argv.includes('--empty')) await fill(primary.url)
    const env = {
      DATABASE_URL: primary.url,
      DATABASE_REPLICA_URLS: replicas.map(({ url }) => url).join(','),
      POLL_SECRET: process.env.POLL_SECRET || ownSecret(FOLDER, 'poll-secret'),
      SECRETS_KEY: process.env.SECRETS_KEY || ownSecret(FOLDER, 'secrets-key')
    }
    for (const [place, program] of ['main.ts', 'main.ts', 'worker.ts'].entries()) {
      await start(program, { ...env, PORT: portAt(place) })
      children.at(-1)!.once('exit', code => ended.resolve(code ?? 1))
    }
    console.log(`The primary and the replica are in ${FOLDER}. Ctrl-C stops everything.`)
    return await ended.promise
  } finally {
    const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
    const gone = running.map(child => once(child, 'exit'))
    for (const child of running) child.kill('SIGTERM')
    await Promise.all(gone)
    await stop()
  }
}

serve().then(
  code => process.exit(code),
  error => {
    console.error(error instanceof PostgresUnavailable ? error.message : error)
    process.exit(1)
  }
)
