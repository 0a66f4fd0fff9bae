// npm run bench -- engagement-size [factors]: what the table of all metrics costs in organisations of a fourteenth, seven tenths and
// seven times the benchmark's size, which have about 40,000, 400,000 and 4,000,000 acts. SIZE_DATA names a folder that keeps them.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { QUARTERS } from './cases.ts'
import { buildData, SIZE } from './data.ts'
import { EVENTS } from './events.ts'
import { ownFolder } from './folder.ts'
import { keysFor, killAll, serve, stopAll, usageOf } from './measure.ts'
import { COUNTS, REPLICA } from './records.ts'

const FACTORS = (process.argv[3] ?? '0.07,0.7,7').split(',').map(Number)
const PORT = 4331
const WATCH_MS = 50
// Linux counts the time of a process in hundredths of a second.
const TICKS = 100

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(url)
  await client.connect()
  return work(client).finally(() => client.end())
}

/** A database of a size; one that is there already is taken as it is, without what was kept. */
const databaseOf = async (server: string, factor: number): Promise<string> => {
  const url = new URL(server)
  const name = `times_${factor}`
  url.pathname = `/${name}`
  const known = await withClient(server, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database "${name}"`)
    return rowCount
  })
  await migrateDatabase(url.href)
  const of = (number: number) => Math.round(number * factor)
  const size = { communities: of(SIZE.communities), people: of(SIZE.people), memberships: of(SIZE.memberships) }
  if (!known) await buildData(url.href, size, true, [REPLICA, ...COUNTS, ...EVENTS])
  await withClient(url.href, client => client.query('delete from kept_periods'))
  return url.href
}

const actsIn = (url: string) =>
  withClient(url, async client => {
    const { rows } = await client.query<{ acts: number }>('select count(*)::int as acts from ledger_acts')
    return rows[0]!.acts
  })

/** What Linux says of a process: its parent, and the time that it and the children which it has seen end have taken. */
const processOf = (pid: string) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').map(Number)
  const [user, system, ofChildren, ofSystem] = fields.slice(11, 15) as [number, number, number, number]
  return { parent: String(fields[1]), own: (user + system) / TICKS, ended: (ofChildren + ofSystem) / TICKS }
}

/** The seconds of processor time that all processes of PostgreSQL have taken so far. */
const secondsOf = (server: string): number =>
  readdirSync('/proc').reduce((sum, pid) => {
    try {
      const { parent, own } = processOf(pid)
      return parent === server ? sum + own : sum
    } catch {
      // No process, or one that has ended.
      return sum
    }
  }, processOf(server).ended)

const measure = async (url: string, factor: number) => {
  const acts = await actsIn(url)
  const service = await serve(path.join(import.meta.dirname, '../src'), PORT, { DATABASE_URL: url, RUN_JOBS: 'false' })
  const keys = await keysFor(PORT)
  return withClient(url, async client => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    const server = processOf(String(rows[0]!.pid)).parent
    const once = async () => {
      const before = { service: await usageOf(service), postgres: secondsOf(server), at: performance.now() }
      let peak = before.service.memory
      const watch = setInterval(async () => {
        peak = Math.max(peak, (await usageOf(service)).memory)
      }, WATCH_MS)
      const response = await fetch(`http://127.0.0.1:${PORT}/v1/metrics.csv?${QUARTERS}`, {
        headers: { authorization: `Bearer ${keys.portal}` }
      })
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
      let bytes = 0
      for await (const chunk of response.body!) bytes += chunk.length
      clearInterval(watch)
      const wall = (performance.now() - before.at) / 1000
      const { cpu } = await usageOf(service)
      const own = (cpu.user + cpu.system - before.service.cpu.user - before.service.cpu.system) / 1e6
      const postgres = secondsOf(server) - before.postgres
      return { wall, own, postgres, bytes, more: (peak - before.service.memory) / 2 ** 20 }
    }
    const [first, again] = [await once(), await once()]
    return {
      times: factor,
      acts,
      'MB of CSV': (first.bytes / 1e6).toFixed(1),
      'first, s': first.wall.toFixed(1),
      'service, s': first.own.toFixed(1),
      'PostgreSQL, s': first.postgres.toFixed(1),
      'µs an act': (((first.own + first.postgres) / acts) * 1e6).toFixed(0),
      'memory, MB more': first.more.toFixed(0),
      'again, s': again.wall.toFixed(1),
      'again, processor s': (again.own + again.postgres).toFixed(1)
    }
  })
}

const folder = process.env.SIZE_DATA ?? ownFolder()
try {
  const postgres = await startPostgres({ dataDir: folder })
  const rows = []
  for (const factor of FACTORS) {
    rows.push(await measure(await databaseOf(postgres.url, factor), factor))
    console.log(JSON.stringify(rows.at(-1)))
    await stopAll()
  }
  console.table(rows)
  await postgres.stop()
} finally {
  killAll()
}
process.exit()
