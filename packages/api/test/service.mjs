import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { QUICK } from '../bin/lean.mjs'
import { root } from '../bin/run.mjs'

const API_KEY = `guild_sk_${'C'.repeat(32)}`
const UNLIMITED = { RATE_LIMIT_READS: '1000000', RATE_LIMIT_WRITES: '1000000', RATE_LIMIT_ADDRESS: '1000000' }

/** The service as `npm start` runs it, with the sample organisation, on a port and a folder of its own, for tools that call it. */
export const startService = async (settings = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-called-'))
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    ADMIN_KEY: API_KEY,
    LOG_LEVEL: 'error',
    ...UNLIMITED,
    ...settings
  }
  const child = spawn(process.execPath, [QUICK, join(root, 'packages/api/src/service/main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = once(child, 'exit')
  let said = ''
  for await (const text of child.stdout) {
    said += text
    if (/http:\/\/\S+:\d+/.test(said)) break
  }
  const [address] = /http:\/\/\S+:\d+/.exec(said) ?? []
  if (!address) throw new Error(`The service ended: ${said}`)
  return {
    BASE_URL: address.replace('localhost', '127.0.0.1'),
    API_KEY,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
