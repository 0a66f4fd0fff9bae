// The service as a process on a PostgreSQL of its own, to be killed, cut off and loaded.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { openHome } from '../src/platform/postgres/home.ts'
import { freshFolder } from '../src/platform/postgres/postgres.fixtures.ts'
import { type Postgres, startPostgres } from '../src/platform/postgres/postgres.ts'

/** The admin key of the service. */
export const KEY = 'guild_sk_00000000000000000000000000000000'
const MAIN = path.join(import.meta.dirname, '../src/service/main.ts')
const PRELOADED = ['../bin/quick.mjs', 'usage.ts'].map(file => `--import=${path.join(import.meta.dirname, file)}`)
// What is tried here is not its limits, which would only slow the callers down.
const UNLIMITED = { RATE_LIMIT_READS: '1000000000', RATE_LIMIT_WRITES: '1000000000', RATE_LIMIT_ADDRESS: '1000000000' }

const MOST_SAID = 4000

/** What the process used when it was asked: bytes after a collection, and what it holds open. */
export type Usage = { heap: number; resident: number; handles: number }

/** A port that was free a moment ago. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** A service on one port, which it keeps when it is started again. */
export type Service = {
  url: string
  /** Starts it; resolves once it is ready. */
  start(): Promise<void>
  /** Ends it as a crash would. */
  kill(): Promise<void>
  /** How often it ended without being told to. */
  crashes(): number
  usage(): Promise<Usage>
}

const isReady = (url: string) =>
  fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false
  )

/** Resolves with the milliseconds after which `holds` first was so; rejects where that takes longer than `limitMs`. */
export const until = async (holds: () => Promise<boolean>, limitMs = 60_000, stepMs = 25): Promise<number> => {
  const began = performance.now()
  while (!(await holds())) {
    if (performance.now() - began > limitMs) throw new Error(`not so after ${limitMs} ms: ${holds}`)
    await pause(stepMs)
  }
  return performance.now() - began
}

const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

/** A service that is not started yet. */
export const makeService = async (database: string, settings: Record<string, string> = {}): Promise<Service> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess
  let crashes = 0
  return {
    url,
    crashes: () => crashes,
    async start() {
      const env = { PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'fatal', DATABASE_URL: database }
      const started = spawn(process.execPath, [...process.execArgv, ...PRELOADED, MAIN], {
        env: {
          ...env,
          ...UNLIMITED,
          ADMIN_KEY: KEY,
          PORT: String(port),
          POLL_SECRET: KEY,
          SECRETS_KEY: KEY,
          ...settings
        },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc']
      })
      let said = ''
      started.stderr!.setEncoding('utf8').on('data', text => {
        said = (said + text).slice(-MOST_SAID)
      })
      child = started
      children.add(started)
      started.once('exit', () => {
        if (children.delete(started)) crashes++
      })
      await until(async () => {
        if (started.exitCode !== null) throw new Error(`the service ended at its start: ${said}`)
        return isReady(url)
      }).catch(error => {
        throw new Error(`${error.message}\n${said}`)
      })
    },
    async kill() {
      children.delete(child)
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    async usage() {
      const told = once(child, 'message')
      child.send('usage')
      return (await told)[0]
    }
  }
}

/** A migrated PostgreSQL that goes with this process. Safe as in production, so that what is acknowledged is on the disk. */
export const makeDatabase = async (): Promise<Postgres> => {
  const dataDir = freshFolder({ teardown: work => process.once('exit', work) })
  const postgres = await startPostgres({ dataDir })
  const pid = Number.parseInt(readFileSync(path.join(openHome(dataDir).cluster, 'postmaster.pid'), 'utf8'), 10)
  let isStopped = false
  process.once('exit', () => isStopped || process.kill(pid, 'SIGQUIT'))
  await migrateDatabase(postgres.url)
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop()
      isStopped = true
    }
  }
}
