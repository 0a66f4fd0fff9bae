// npm run bench -- compare <checkout> [words of a case]: what a request costs here and in another checkout of the service, interleaved in one
// run. The other one runs twice: what differs between the two is noise.
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { CASES } from './cases.ts'
import { CHARTERS } from './charters.ts'
import { buildData, SIZE } from './data.ts'
import { EVENTS } from './events.ts'
import { ownFolder } from './folder.ts'
import {
  type Keys,
  keysFor,
  killAll,
  load,
  median,
  ROUNDS,
  SECONDS,
  serve,
  stopAll,
  type Usage,
  usageOf
} from './measure.ts'

const [, , , checkout, wanted = ''] = process.argv
if (!checkout) throw new Error('Say with which checkout: npm run bench -- compare ../guildhall-before')
const other = path.join(path.resolve(process.env.INIT_CWD ?? '.', checkout), 'packages/api/src')
const ours = path.join(import.meta.dirname, '../src')
const SIDES = { before: other, 'before, again': other, now: ours }
type Side = { name: string; port: number; child: ChildProcess; keys: Keys }
const microseconds = ({ cpu }: Usage) => cpu.user + cpu.system

const folder = ownFolder()
try {
  const postgres = await startPostgres({ dataDir: folder })
  const sides: Side[] = []
  for (const [at, [name, source]] of Object.entries(SIDES).entries()) {
    const url = new URL(postgres.url)
    url.pathname = `/side_${at}`
    const client = new pg.Client(postgres.url)
    await client.connect()
    await client.query(`create database side_${at}`)
    await client.end()
    const port = 4311 + at
    const child = await serve(source, port, { DATABASE_URL: url.href, RUN_JOBS: 'false' })
    await buildData(url.href, SIZE, false, [...EVENTS, ...CHARTERS])
    sides.push({ name, port, child, keys: await keysFor(port) })
  }
  console.log(`medians of ${ROUNDS} rounds of ${SECONDS} s, microseconds of CPU a request\n`)
  const rows = []
  for (const one of CASES.filter(({ name, against }) => against !== 'clock' && name.includes(wanted))) {
    const spent = sides.map((): number[] => [])
    // Round 0 is for warming up.
    for (let round = 0; round <= ROUNDS; round++)
      for (const [at, { port, child, keys }] of sides.entries()) {
        const begun = microseconds(await usageOf(child))
        const { requests } = await load(port, one, keys[one.key ?? 'secret'])
        if (round) spent[at]!.push((microseconds(await usageOf(child)) - begun) / requests)
      }
    const [before, again, now] = spent.map(median) as [number, number, number]
    const share = (value: number) => (value / before).toFixed(3)
    rows.push({
      operation: one.name,
      before: Math.round(before),
      again: share(again),
      now: share(now)
    })
    console.log(JSON.stringify(rows.at(-1)))
  }
  console.table(rows)
  for (const { name, child } of sides)
    console.log(`memory, ${name}: ${Math.round((await usageOf(child)).memory / 2 ** 20)} MB`)
  await stopAll()
  await postgres.stop()
} finally {
  killAll()
}
process.exit()
