import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { Client, type QueryResultRow } from 'pg'
import type { Test } from 'tap'
import { findBinaries } from './binaries.ts'
import { openHome } from './home.ts'
import { runProgram } from './program.ts'
import { openToAll, type ServerUser } from './user.ts'

export const isRoot = process.getuid?.() === 0

/** A fresh folder that everybody may enter, gone in the end together with a database that lives elsewhere. */
export const freshFolder = (t: { teardown(work: () => void): void }): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guildhall-test-')))
  openToAll(folder)
  t.teardown(() => {
    for (const path of [join(folder, 'postgres'), folder]) removeWhole(path)
  })
  return folder
}

const removeWhole = (path: string): void => {
  try {
    rmSync(realpathSync(path), { recursive: true })
  } catch {
    // Never made.
  }
}

/** The rows that one statement gives. */
export const ask = async (url: string, statement: string): Promise<QueryResultRow[]> => {
  const client = new Client(url)
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** A service in a process of its own: resolves with its `url`, or with its `refusal` once it has given up. */
export const service = async (
  t: Test,
  dataDir: string,
  { kit = import.meta.dirname, ...user }: ServerUser & { kit?: string } = {}
): Promise<{ process: ChildProcess; url: string; refusal: string }> => {
  const script = `
    import { startPostgres } from ${JSON.stringify(pathToFileURL(join(kit, 'postgres.ts')).href)}
    const { url, stop } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false })
    process.once('SIGTERM', stop)
    console.log(url)
    process.stdin.resume().once('end', stop)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { ...user, cwd: '/' })
  t.teardown(() => end(child))
  const refusal = text(child.stderr)
  const [first] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [''])])
  const url = String(first).trim()
  return { process: child, url, refusal: url ? '' : await refusal }
}

/** Ends a service in good order. */
export const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.stdin?.end()
  await once(child, 'exit')
}

/** Ends a service as a crash would. */
export const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const control = async (dataDir: string, ...command: string[]): Promise<void> => {
  const home = openHome(dataDir)
  const args = [...command, '--silent', '--wait', `--pgdata=${home.cluster}`]
  await runProgram({ home, programs: findBinaries(home) }, 'pg_ctl', args)
}

const logOf = (dataDir: string) => `--log=${join(openHome(dataDir).cluster, 'server.log')}`

/** Restarts the PostgreSQL in a folder: `fast` cuts every connection, `immediate` is as a crash would be. */
export const restart = (dataDir: string, mode: 'fast' | 'immediate') =>
  control(dataDir, 'restart', `--mode=${mode}`, logOf(dataDir))

/** Ends the PostgreSQL in a folder as a crash would; `resume` starts it again at the same address. */
export const crash = (dataDir: string) => control(dataDir, 'stop', '--mode=immediate')
export const resume = (dataDir: string) => control(dataDir, 'start', logOf(dataDir))
