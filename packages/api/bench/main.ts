// npm run bench: measures the service against a server written by hand and against bare node:http, interleaved in one run.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { CASES, type Case } from './cases.ts'
import { buildData } from './data.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
const SECONDS = Number(process.env.SECONDS ?? 3)
const CONNECTIONS = 50
const ADMIN = 'guild_sk_00000000000000000000000000000000'
// The service itself is measured, not its limits.
const UNLIMITED = { RATE_LIMIT_READS: '1000000000', RATE_LIMIT_WRITES: '1000000000' }
const PORTS = { ours: 4301, floor: 4302, bare: 4303 }

const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-bench-'))
const children: ChildProcess[] = []

const run = (file: string, env: Record<string, string>, ready: (line: string) => boolean) =>
  new Promise<ChildProcess>((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, file), {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      silent: true
    })
    children.push(child)
    child.on('message', () => resolve(child))
    child.stdout!.on('data', data => ready(String(data)) && resolve(child))
    child.stderr!.on('data', data => process.stderr.write(data))
    child.on('exit', code => code && reject(new Error(`${file} ended with ${code}`)))
  })

const ask = async (port: number, route: string, key: string, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}${route}`, {
    ...init,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${route} answered ${response.status}: ${text}`)
  return text
}

const measure = async (port: number, { method = 'GET', path: route, body }: Case, key: string) => {
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
  return { rps: result.requests.average, p95: result.latency.p97_5 }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

const compare = async (one: Case, key: string, other: 'floor' | 'bare') => {
  const ours: number[] = []
  const theirs: number[] = []
  // Both are warm before anything counts.
  for (const port of [PORTS.ours, PORTS[other]]) await measure(port, one, key)
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await measure(PORTS.ours, one, key)).rps)
    theirs.push((await measure(PORTS[other], one, key)).rps)
  }
  return { ours: median(ours), theirs: median(theirs) }
}

// Members in one order, without what a version or a clock decides.
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).filter(([name]) => !/^(extensions|next)$|At$/.test(name))
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]))
}

const same = async (one: Case) => {
  const init = one.body ? { method: 'POST', body: JSON.stringify(one.body) } : {}
  const [ours, theirs] = await Promise.all([
    ask(PORTS.ours, one.path, ADMIN, init),
    ask(PORTS.floor, one.path, ADMIN, init)
  ])
  const shown = (text: string) => JSON.stringify(sorted(JSON.parse(text)))
  if (one.name.startsWith('create') || shown(ours) === shown(theirs)) return
  throw new Error(
    `"${one.name}": the two servers answer differently\n${shown(ours).slice(0, 1500)}\n${shown(theirs).slice(0, 1500)}`
  )
}

const deepPages = async (key: string) => {
  // 999 pages of 20, in longer steps.
  let cursor = ''
  for (const limit of [...Array(199).fill(100), 80])
    cursor = JSON.parse(
      await ask(PORTS.ours, `/v1/people?limit=${limit}&fields=id${cursor && `&cursor=${cursor}`}`, key)
    ).next
  const first = { name: 'page 1', path: '/v1/people' }
  const far = { name: 'page 1,000', path: `/v1/people?cursor=${cursor}` }
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push((await measure(PORTS.ours, first, key)).rps)
    times[1].push((await measure(PORTS.ours, far, key)).rps)
  }
  return median(times[0]) / median(times[1])
}

try {
  const postgres = await startPostgres({ dataDir: folder })
  await migrateDatabase(postgres.url)
  const began = Date.now()
  console.log(`built ${JSON.stringify(await buildData(postgres.url))} in ${((Date.now() - began) / 1000).toFixed(1)} s`)
  await run(
    '../src/main.ts',
    { DATABASE_URL: postgres.url, PORT: String(PORTS.ours), ADMIN_KEY: ADMIN, LOG_LEVEL: 'warn', ...UNLIMITED },
    line => line.includes('Guildhall is')
  )
  await run('floor.ts', { DATABASE_URL: postgres.url, PORT: String(PORTS.floor) }, () => false)
  const bare = await run('bare.ts', { PORT: String(PORTS.bare) }, () => false)
  await ask(PORTS.ours, '/v1/portals', ADMIN, {
    method: 'POST',
    body: JSON.stringify({ name: 'Bench', baseUrl: 'http://localhost' })
  })
  const { key } = JSON.parse(
    await ask(PORTS.ours, '/v1/keys', ADMIN, {
      method: 'POST',
      body: JSON.stringify({ name: 'bench', kind: 'publishable', portal: 'bench' })
    })
  )
  console.log(`${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s, requests a second\n`)
  const rows = []
  const wanted = process.argv[2]
  for (const one of CASES.filter(({ name }) => !wanted || name.includes(wanted))) {
    const other = one.against ?? 'floor'
    const caller = one.key === 'publishable' ? key : ADMIN
    if (other === 'floor') await same(one)
    else bare.send(await ask(PORTS.ours, one.path, caller))
    const { ours, theirs } = await compare(one, caller, other)
    const share = ours / theirs
    const met = one.goal === undefined ? '' : share >= one.goal ? 'met' : 'missed'
    rows.push({
      operation: one.name,
      ours: Math.round(ours),
      [other]: Math.round(theirs),
      share: share.toFixed(2),
      goal: one.goal ?? '',
      met
    })
    console.log(JSON.stringify(rows.at(-1)))
  }
  if (!wanted || 'page'.includes(wanted))
    console.log(
      `page 1,000 of the people costs ${(await deepPages(ADMIN)).toFixed(2)} of what page 1 costs (goal 0.8 to 1.2)`
    )
  console.table(rows)
  const ended = children.map(child => once(child, 'exit'))
  for (const child of children) child.kill('SIGINT')
  await Promise.all(ended)
  await postgres.stop()
} finally {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
process.exit()
