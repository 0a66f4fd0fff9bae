import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { UNLIMITED } from './app.ts'
import { cloneDatabase } from './server.ts'
import { ZONES } from './zones.ts'

const MAIN = fileURLToPath(new URL('../src/service/main.ts', import.meta.url))

/** How modules load sooner, as `npm start` has it. */
export const QUICK = `--import=${new URL('../bin/quick.mjs', import.meta.url)}`

/** What records traces where a collector is configured, as `npm start` has it. */
export const TRACING = `--import=${new URL('../src/service/tracing.ts', import.meta.url)}`

/** The admin key of services that are processes of their own. */
export const KEY = `guild_sk_${'P'.repeat(32)}`

const addressOf = async (child: ChildProcess): Promise<string> => {
  let said = ''
  for await (const text of child.stdout!) {
    said += text
    const [url] = /http:\/\/\S+:\d+/.exec(said) ?? []
    if (url) return url.replace('localhost', '127.0.0.1')
  }
  throw new Error(`the service ended: ${said} ${child.stderr?.read()}`)
}

/** The service as a process on a database; it ends with the test. */
export const startProcess = async (t: Test, DATABASE_URL: string, settings: Record<string, string> = {}) => {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL,
    PORT: '0',
    ADMIN_KEY: KEY,
    LOG_LEVEL: 'silent',
    RUN_JOBS: 'false',
    ...ZONES,
    ...UNLIMITED,
    ...settings
  }
  const child = spawn(process.execPath, [QUICK, TRACING, MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  t.teardown(kill)
  return { url: await addressOf(child), child, kill }
}

/** A database of its own for processes; it goes with the test, after them. */
export const startDatabase = async (t: Test): Promise<string> => {
  const database = await cloneDatabase()
  t.teardown(() => database.drop())
  return database.url
}
