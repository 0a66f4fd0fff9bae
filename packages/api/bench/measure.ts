import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import autocannon from 'autocannon'
import type { Case } from './cases.ts'

export const ROUNDS = Number(process.env.ROUNDS ?? 5)
export const SECONDS = Number(process.env.SECONDS ?? 3)
export const CONNECTIONS = 50
/** The key of the administrator of every measured service. */
export const ADMIN = 'guild_sk_00000000000000000000000000000000'
/** What a measured service runs with: the service itself is measured, not its limits. */
export const SERVICE = {
  ADMIN_KEY: ADMIN,
  LOG_LEVEL: 'warn',
  RATE_LIMIT_READS: '1000000000',
  RATE_LIMIT_WRITES: '1000000000'
}

const children: ChildProcess[] = []

/** Starts a program of its own process, and waits until it says that it is ready. */
export const run = (file: string, env: Record<string, string>, ready: (line: string) => boolean = () => false) =>
  new Promise<ChildProcess>((resolve, reject) => {
    const child = fork(path.resolve(import.meta.dirname, file), {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      execArgv: [...process.execArgv, '--import', path.join(import.meta.dirname, 'usage.ts')],
      silent: true
    })
    children.push(child)
    child.on('message', () => resolve(child))
    child.stdout!.on('data', data => ready(String(data)) && resolve(child))
    child.stderr!.on('data', data => process.stderr.write(data))
    child.on('exit', code => code && reject(new Error(`${file} ended with ${code}`)))
  })

// Versions before decision 99, with which a new one is compared, have it elsewhere.
const mainOf = (source: string) => ['service/main.ts', 'main.ts'].map(file => path.join(source, file)).find(existsSync)!

/** Starts a checkout of the service. */
export const serve = (source: string, port: number, env: Record<string, string>) =>
  run(mainOf(source), { ...SERVICE, PORT: String(port), ...env }, line => line.includes('Guildhall is'))

/** What a measured process has used so far. */
export type Usage = { cpu: NodeJS.CpuUsage; memory: number }

export const usageOf = async (child: ChildProcess): Promise<Usage> => {
  const told = once(child, 'message')
  child.send('usage')
  return (await told)[0]
}

/** Stops everything that was started. */
export const stopAll = async (): Promise<void> => {
  const running = children.filter(({ exitCode }) => exitCode === null)
  const ended = running.map(child => once(child, 'exit'))
  for (const child of running) child.kill('SIGINT')
  await Promise.all(ended)
}

/** Ends at once whatever still runs. */
export const killAll = (): void => {
  for (const child of children) child.kill('SIGKILL')
}

/** Asks once, and fails at a refusal. */
export const ask = async (port: number, route: string, key: string, init: RequestInit = {}): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${port}${route}`, {
    ...init,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${route} answered ${response.status}: ${text}`)
  return text
}

/** The keys with which cases are called. */
export type Keys = Record<NonNullable<Case['key']>, string>

/** Makes the portal of the benchmark, a publishable key of it, and a secret one. */
export const keysFor = async (port: number): Promise<Keys> => {
  const post = async (route: string, body: object) =>
    JSON.parse(await ask(port, route, ADMIN, { method: 'POST', body: JSON.stringify(body) }))
  await post('/v1/portals', { name: 'Bench', baseUrl: 'http://localhost' })
  const keyOf = async (kind: string) => (await post('/v1/keys', { name: 'bench', kind, portal: 'bench' })).key
  return { secret: ADMIN, publishable: await keyOf('publishable'), portal: await keyOf('secret') }
}

/** Sends one request over and over, from `CONNECTIONS` connections for `SECONDS` seconds. */
export const load = async (port: number, { method = 'GET', path: route, body }: Case, key: string) => {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}${route}`,
    connections: CONNECTIONS,
    duration: SECONDS,
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body), idReplacement: true } : {})
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${route}: ${result.non2xx} answers were refusals, ${result.errors} failed`)
  return { rps: result.requests.average, requests: result.requests.total }
}

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
