import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Home } from './home.ts'
import { PostgresUnavailable } from './unavailable.ts'

/** A home together with the folder of the programs that serve it. */
export type Installation = { home: Home; programs: string }

// The server outlives what starts it and runs as somebody else: the service's environment, with its keys, stays here.
const { PATH, SystemRoot, ComSpec, TEMP } = process.env
const env = { PATH, SystemRoot, ComSpec, TEMP, LC_ALL: 'C' }

/** Runs one of PostgreSQL's programs to its end as the user of the home, and rejects with what it complained of. */
export const runProgram = async (
  { home, programs }: Installation,
  name: 'initdb' | 'pg_ctl' | 'postgres',
  args: string[],
  input = ''
): Promise<void> => {
  const running = promisify(execFile)(join(programs, name), args, { ...home.user, cwd: '/', env })
  // Some end before they have read it; how they end is what counts.
  running.child.stdin?.on('error', () => undefined).end(input)
  await running.catch((error: { stderr: string }) => {
    throw new PostgresUnavailable(`The bundled PostgreSQL failed in ${name}: ${error.stderr.trim()}`)
  })
}
