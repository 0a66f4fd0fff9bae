// npm run bench -- replicas: what reads cost the primary, and how long changes take, with a streaming replica and without.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { startReplicated } from '../src/platform/postgres/replicated.ts'
import { CASES, type Case } from './cases.ts'
import { buildData } from './data.ts'
import { ownFolder } from './folder.ts'
import { ADMIN, ask, killAll, load, median, ROUNDS, SECONDS, serve, stopAll } from './measure.ts'

const SRC = path.join(import.meta.dirname, '../src')
const PORTS = { without: 4311, with: 4312 }
const SIZE = { communities: 500, people: 15_000, memberships: 37_500 }
const CHANGES = 100
const TICKS_A_SECOND = 100

const folder = ownFolder()

/** Processor time of a PostgreSQL so far, in ms: of its processes, and of those that have ended. */
const cpuOf = (name: string): number => {
  const [postmaster] = readFileSync(path.join(folder, name, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')
  let ticks = 0
  for (const pid of readdirSync('/proc').filter(file => /^\d+$/.test(file))) {
    try {
      // The name of the program, in brackets, can have blanks.
      const [, parent, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      const [own, system, ended, endedSystem] = rest.slice(9, 13).map(Number)
      if (pid === postmaster) ticks += own! + system! + ended! + endedSystem!
      else if (parent === postmaster) ticks += own! + system!
    } catch {
      // It has ended meanwhile.
    }
  }
  return (ticks * 1000) / TICKS_A_SECOND
}

/** Sends a case for a while; answers what a request cost either server, in ms of processor time. */
const costOf = async (port: number, one: Case) => {
  const before = [cpuOf('primary'), cpuOf('replica-1')]
  const { requests, rps } = await load(port, one, ADMIN)
  const spent = [cpuOf('primary'), cpuOf('replica-1')].map((ms, at) => (ms - before[at]!) / requests)
  return { rps, primary: spent[0]!, replica: spent[1]! }
}

const millisOf = async (port: number, name: string) => {
  const started = performance.now()
  await ask(port, '/v1/communities', ADMIN, { method: 'POST', body: JSON.stringify({ name }) })
  return performance.now() - started
}

try {
  const { primary, replicas, stop } = await startReplicated({ dataDir: folder, replicas: 1 })
  await migrateDatabase(primary.url)
  await buildData(primary.url, SIZE)
  const env = { DATABASE_URL: primary.url, RUN_JOBS: 'false' }
  await serve(SRC, PORTS.without, env)
  await serve(SRC, PORTS.with, { ...env, DATABASE_REPLICA_URLS: replicas[0]!.url })
  const ways = Object.entries(PORTS)
  console.log(`medians of ${ROUNDS} rounds of ${SECONDS} s, in turns; ms of processor time for each request`)
  for (const one of CASES.filter(({ name }) => /^(list 20|one community$|GraphQL: 20 communities, 10)/.test(name))) {
    const rounds: Record<string, Awaited<ReturnType<typeof costOf>>[]> = { without: [], with: [] }
    for (const [, port] of ways) await load(port, one, ADMIN)
    for (let round = 0; round < ROUNDS; round++)
      for (const [way, port] of ways) rounds[way]!.push(await costOf(port, one))
    for (const [way, costs] of Object.entries(rounds)) {
      const of = (what: 'rps' | 'primary' | 'replica') => median(costs.map(cost => cost[what]))
      console.log(
        `${one.name}, ${way} a replica: ${Math.round(of('rps'))} requests a second, primary ${of('primary').toFixed(2)} ms, replica ${of('replica').toFixed(2)} ms`
      )
    }
  }
  const took: Record<string, number[]> = { without: [], with: [] }
  for (let turn = 0; turn < CHANGES; turn++)
    for (const [way, port] of ways) took[way]!.push(await millisOf(port, `${way} ${turn}`))
  for (const [way, times] of Object.entries(took)) {
    const [half, most] = [0.5, 0.95].map(share => times.toSorted((a, b) => a - b)[Math.floor(share * times.length)]!)
    console.log(
      `create a community, ${way} a replica: median ${half!.toFixed(1)} ms, 95 % within ${most!.toFixed(1)} ms`
    )
  }
  await stopAll()
  await stop()
} finally {
  killAll()
}
process.exit()
