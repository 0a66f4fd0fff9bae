// npm run bench: measures the service against a server written by hand and against bare node:http, interleaved in one run.
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { CASES, type Case } from './cases.ts'
import { CHARTERS } from './charters.ts'
import { clocked, knownIn } from './clock.ts'
import { buildData, SIZE } from './data.ts'
import { EVENTS } from './events.ts'
import { ownFolder } from './folder.ts'
import {
  ADMIN,
  ask,
  CONNECTIONS,
  keysFor,
  killAll,
  load,
  median,
  ROUNDS,
  run,
  SECONDS,
  serve,
  stopAll,
  usageOf
} from './measure.ts'
import { quiet } from './quiet.ts'

const REST_MS = 125_000
const PORTS = { ours: 4301, floor: 4302, bare: 4303 }
const SRC = path.join(import.meta.dirname, '../src')

const folder = ownFolder()

const compare = async (one: Case, key: string, other: 'floor' | 'bare') => {
  const ours: number[] = []
  const theirs: number[] = []
  // Both are warm before anything counts.
  for (const port of [PORTS.ours, PORTS[other]]) await load(port, one, key)
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await load(PORTS.ours, one, key)).rps)
    theirs.push((await load(PORTS[other], one, key)).rps)
  }
  return { ours: median(ours), theirs: median(theirs) }
}

const BY_CLOCK = /^(extensions|next|etag)$|At$/
// What each of two records that are created has for itself.
const BY_RECORD = /^(id|slug)$/

/** Members in one order, without what a version or a clock decides. */
const sorted = (value: unknown, isNew: boolean): unknown => {
  if (Array.isArray(value)) return value.map(one => sorted(one, isNew))
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).filter(([name]) => !(BY_CLOCK.test(name) || (isNew && BY_RECORD.test(name))))
  return Object.fromEntries(
    members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner, isNew)])
  )
}

const same = async (one: Case) => {
  const init = one.body ? { method: 'POST', body: JSON.stringify(one.body) } : {}
  const [ours, theirs] = await Promise.all([
    ask(PORTS.ours, one.path, ADMIN, init),
    ask(PORTS.floor, one.path, ADMIN, init)
  ])
  const creates = one.body !== undefined && one.path !== '/graphql'
  const shown = (text: string) => JSON.stringify(sorted(JSON.parse(text), creates))
  const [mine, other] = [shown(ours), shown(theirs)]
  if (mine === other) return
  const at = Math.max(0, [...mine].findIndex((sign, place) => sign !== other[place]) - 200)
  const around = (text: string) => text.slice(at, at + 500)
  throw new Error(`"${one.name}": the two servers answer differently\n${around(mine)}\n${around(other)}`)
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
    times[0].push((await load(PORTS.ours, first, key)).rps)
    times[1].push((await load(PORTS.ours, far, key)).rps)
  }
  return median(times[0]) / median(times[1])
}

try {
  const postgres = await startPostgres({ dataDir: folder })
  await migrateDatabase(postgres.url)
  const began = Date.now()
  console.log(
    `built ${JSON.stringify(await buildData(postgres.url, SIZE, false, [...EVENTS, ...CHARTERS]))} in ${((Date.now() - began) / 1000).toFixed(1)} s`
  )
  // The pages of this organisation are nowhere.
  const service = await serve(SRC, PORTS.ours, { DATABASE_URL: postgres.url, PAGE_CHECKS: 'false' })
  await run('floor.ts', { DATABASE_URL: postgres.url, PORT: String(PORTS.floor) })
  const bare = await run('bare.ts', { PORT: String(PORTS.bare) })
  const keys = await keysFor(PORTS.ours)
  const known = await knownIn(postgres.url)
  console.log(`${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s, requests a second\n`)
  const rows = []
  const wanted = process.argv[2]
  for (const one of CASES.filter(({ name }) => !wanted || name.includes(wanted))) {
    await quiet(postgres.url)
    const other = one.against ?? 'floor'
    const caller = keys[one.key ?? 'secret']
    if (other === 'clock') {
      rows.push(await clocked(PORTS.ours, one, keys, known, service))
      console.log(JSON.stringify(rows.at(-1)))
      continue
    }
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
  const memory = async () => `${Math.round((await usageOf(service)).memory / 2 ** 20)} MB`
  console.log(`memory of the service in the end: ${await memory()}`)
  // After a minute at rest it gives back what it does not need.
  await setTimeout(REST_MS)
  console.log(`two minutes later: ${await memory()} (goal: under 250)`)
  await stopAll()
  await postgres.stop()
} finally {
  killAll()
}
process.exit()
