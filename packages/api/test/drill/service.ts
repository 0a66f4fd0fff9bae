import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/service/main.ts', import.meta.url))
const QUICK = `--import=${new URL('../../bin/quick.mjs', import.meta.url)}`
const KEY = `guild_sk_${'D'.repeat(32)}`
const SETTINGS = {
  PORT: '0',
  ADMIN_KEY: KEY,
  LOG_LEVEL: 'error',
  ALLOWED_NETWORKS: '127.0.0.0/8',
  // What a backup does not have, and a restore needs.
  POLL_SECRET: 'kept-apart-from-the-database-and-its-backups',
  SECRETS_KEY: 'kept-apart-from-the-database-and-its-backups',
  RATE_LIMIT_READS: '1000000',
  RATE_LIMIT_WRITES: '1000000'
}

/** What is read of an answer. */
type Body = { id: string; secret: string; intact: boolean; next: string | null; items: { subjectId: string }[] }

/** The service as a process of its own. */
export type Service = {
  call(method: string, path: string, body?: object): Promise<{ status: number; body: Body }>
  stop(): Promise<void>
}

/** Starts the service on a database, as an operator does. */
export const startService = async (DATABASE_URL: string): Promise<Service> => {
  const env = { PATH: process.env.PATH, ...SETTINGS, DATABASE_URL }
  const child = spawn(process.execPath, [QUICK, MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  let said = ''
  for await (const text of child.stdout) {
    said += text
    if (/http:\/\/\S+:\d+/.test(said)) break
  }
  const [address] = /http:\/\/\S+:\d+/.exec(said) ?? []
  if (!address) throw new Error(`The service ended: ${said}`)
  const url = address.replace('localhost', '127.0.0.1')
  return {
    async call(method, path, body) {
      const response = await fetch(url + path, {
        method,
        headers: {
          authorization: `Bearer ${KEY}`,
          'if-match': '*',
          ...(body && { 'content-type': 'application/json' })
        },
        ...(body && { body: JSON.stringify(body) })
      })
      const text = await response.text()
      return { status: response.status, body: text && JSON.parse(text) }
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    }
  }
}
