// npm run bench -- size [operation]: what each operation costs alone, in the benchmark's organisation and in one of ten times its size.
// SIZE_DATA names a folder that keeps both from one run to the next.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { operations } from '../src/service/modules.ts'
import { CASES } from './cases.ts'
import { buildData, SIZE } from './data.ts'
import { ownFolder } from './folder.ts'
import { ADMIN, killAll, median, SERVICE, serve, stopAll } from './measure.ts'
import { moreLists } from './more-lists.ts'
import { records } from './records.ts'
import { listCases, readCases, type SizeCase, totalCases } from './size-cases.ts'

const TENFOLD = { communities: SIZE.communities * 10, people: SIZE.people * 10, memberships: SIZE.memberships * 10 }
const SIZES = { tenth: SIZE, whole: TENFOLD }
// Statements are planned for all values after their fifth time, so that counts which follows it.
const WARM = 6
const COUNTED = 3
const LIMIT_MS = 100
// What is less than this is noise of the machine, not growth.
const NOISE_MS = 5
// What looks slow is measured again, since others work on the machine too; the least time of each side counts.
const AGAIN = 3

const EACH_MB = ', each MB'

type Took = { first: number; all: number; bytes: number }
type Side = { port: number; cases: SizeCase[] }
/** `tenth` is missing where the whole took so little that it cannot be slow. */
type Row = { operation: string; name: string; tenth?: number; whole: number; slow: string }

const kept = process.env.SIZE_DATA
const folder = kept ?? ownFolder()
const wanted = process.argv[3]

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(url)
  await client.connect()
  return work(client).finally(() => client.end())
}

/** A database of a size; one that is there already is taken as it is. */
const databaseOf = async (server: string, name: keyof typeof SIZES): Promise<string> => {
  const url = new URL(server)
  url.pathname = `/${name}`
  const known = await withClient(server, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${name}`)
    return rowCount
  })
  await migrateDatabase(url.href)
  if (!known) console.log(name, await buildData(url.href, SIZES[name], true, [...records, ...moreLists]))
  return url.href
}

const GRAPHQL = CASES.filter(one => one.path === '/graphql').map(({ name, path, body }) => ({
  operation: 'GraphQL',
  name,
  path,
  body
}))

const casesOf = (url: string) =>
  withClient(url, async client => [
    ...(await listCases(client, operations)),
    ...(await readCases(client, operations)),
    ...totalCases(operations),
    ...GRAPHQL
  ])

/** What was given up: no answer within the five minutes that a client waits. */
const NEVER: Took = { first: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY, bytes: 1 }

const request = async (port: number, { path: route, body }: SizeCase): Promise<Took> => {
  const began = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}${route}`, {
    headers: { authorization: `Bearer ${ADMIN}`, 'content-type': 'application/json' },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {})
  }).catch((error: Error) => console.error(`${route}: ${error.cause ?? error}`))
  if (!response) return NEVER
  let first = 0
  let bytes = 0
  for await (const chunk of response.body!) {
    first ||= performance.now() - began
    bytes += chunk.length
  }
  if (!response.ok) console.error(`${route} answered ${response.status}`)
  return { first, all: performance.now() - began, bytes }
}

/** The median of single requests, one after the other; fewer of what takes long. */
const timed = async (port: number, one: SizeCase): Promise<Took> => {
  let took = await request(port, one)
  for (let turn = 1; turn < WARM && took.all < LIMIT_MS * 5; turn++) took = await request(port, one)
  if (took.all >= LIMIT_MS * 5) return took
  const counted: Took[] = []
  for (let turn = 0; turn < COUNTED; turn++) counted.push(await request(port, one))
  return {
    first: median(counted.map(({ first }) => first)),
    all: median(counted.map(({ all }) => all)),
    bytes: took.bytes
  }
}

const slow = (tenth: number | undefined, whole: number, limit: number) =>
  [
    whole > limit && `over ${limit} ms`,
    tenth !== undefined && whole > 2 * tenth && whole - tenth > NOISE_MS && 'over twice'
  ]
    .filter(Boolean)
    .join(', ')

const isDocument = new Set(operations.filter(({ answer }) => answer.kind === 'document').map(({ id }) => id))

/** Documents are measured by their first byte, and by what each megabyte of them costs. */
const rowsOf = ({ operation, name }: SizeCase, tenth: Took | undefined, whole: Took): Row[] => {
  if (!isDocument.has(operation)) return [rowOf(operation, name, tenth?.all, whole.all)]
  const perMegabyte = ({ all, bytes }: Took) => (all / bytes) * 2 ** 20
  return [
    rowOf(operation, `${name}, first byte`, tenth?.first, whole.first),
    rowOf(operation, name + EACH_MB, tenth && perMegabyte(tenth), perMegabyte(whole))
  ]
}

const rowOf = (operation: string, name: string, tenth: number | undefined, whole: number): Row => ({
  operation,
  name,
  ...(tenth !== undefined && { tenth }),
  whole,
  slow: slow(tenth, whole, name.endsWith(EACH_MB) ? Number.POSITIVE_INFINITY : LIMIT_MS)
})

/** A case of the whole, and of a tenth only where the whole takes long enough to be slow. */
const measure = async (tenth: Side, whole: Side, at: number): Promise<Row[]> => {
  const one = whole.cases[at]!
  const took = await timed(whole.port, one)
  return rowsOf(one, took.all > NOISE_MS ? await timed(tenth.port, tenth.cases[at]!) : undefined, took)
}

const least = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? undefined : Math.min(a, b)

const leastOf = (others: Row[]) => (row: Row, at: number) =>
  rowOf(row.operation, row.name, least(row.tenth, others[at]!.tenth), Math.min(row.whole, others[at]!.whole))

const inMs = (value: number | undefined) => value?.toFixed(1) ?? ''
const shown = ({ tenth, whole, ...row }: Row) => ({ ...row, tenth: inMs(tenth), whole: inMs(whole) })

/** Of each operation the case that grows most to cost most. */
const worstOf = (rows: Row[]) =>
  Object.entries(Object.groupBy(rows, row => row.operation)).map(([operation, cases]) => {
    const worst = cases!.reduce((a, b) => (b.whole > a.whole ? b : a))
    return {
      operation,
      cases: cases!.length,
      slow: cases!.filter(one => one.slow).length,
      worst: worst.name,
      tenth: inMs(worst.tenth),
      whole: inMs(worst.whole)
    }
  })

try {
  mkdirSync(folder, { recursive: true })
  const postgres = await startPostgres({ dataDir: folder })
  const sides: Side[] = []
  for (const [at, name] of (['tenth', 'whole'] as const).entries()) {
    const url = await databaseOf(postgres.url, name)
    const port = 4321 + at
    await serve(path.join(import.meta.dirname, '../src'), port, { ...SERVICE, DATABASE_URL: url, RUN_JOBS: 'false' })
    sides.push({ port, cases: await casesOf(url) })
  }
  const [tenth, whole] = sides as [Side, Side]
  const rows: Row[] = []
  for (const [at, one] of whole.cases.entries()) {
    if (wanted && !one.name.includes(wanted)) continue
    const other = tenth.cases[at]!
    if (other.name !== one.name) throw new Error(`The organisations differ: ${other.name}, ${one.name}`)
    let measured = await measure(tenth, whole, at)
    for (let turn = 1; turn < AGAIN && measured.some(row => row.slow); turn++)
      measured = measured.map(leastOf(await measure(tenth, whole, at)))
    rows.push(...measured)
    for (const row of measured) if (row.slow) console.log(JSON.stringify(shown(row)))
  }
  console.table(worstOf(rows))
  const missed = rows.filter(row => row.slow)
  console.log(
    `${rows.length} cases, alone, median of ${COUNTED} requests in ms; ${missed.length} over ${LIMIT_MS} ms or twice their time at a tenth`
  )
  await stopAll()
  await postgres.stop()
} finally {
  killAll()
}
process.exit()
