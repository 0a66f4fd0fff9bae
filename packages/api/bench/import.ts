// npm run bench -- import: sends an organisation to a service of its own as NDJSON, twice, and prints seconds and peak memory.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Import, ImportRow } from '@guildhall/schema'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { SIZE } from './data.ts'
import { ownFolder } from './folder.ts'

const KEY = 'guild_sk_00000000000000000000000000000000'
const PORT = 4311
const CHUNK = 65_536

const TOPICS = ['design', 'data', 'research', 'security', 'writing', 'testing', 'delivery', 'cloud']
const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + (n % 2000))).toISOString().slice(0, 10)

const communityRow = (n: number): ImportRow => ({
  community: {
    key: `c${n}`,
    name: `Community ${n}`,
    summary: `People who share practice number ${n} and learn from each other.`,
    mission: `Make practice ${n} simple for everybody who needs it.`,
    topics: [TOPICS[n % 8]!, TOPICS[(n * 7 + 3) % 8]!],
    status: 'active',
    channels: [{ kind: 'chat', url: `https://chat.example.org/c${n}`, label: `#c${n}` }],
    launchedOn: day(n),
    ...(n % 10 === 0 && { kind: 'subgroup' as const, parent: `c${n - 1}` })
  }
})

// No two people in a row know the same of themselves: directories are full of gaps.
const personRow = (n: number): ImportRow => ({
  person: {
    key: `p${n}`,
    name: `Person ${n} Okafor`,
    email: `person${n}@example.org`,
    externalId: `p${n}`,
    organisation: 'Example',
    timeZone: 'Europe/Lisbon',
    ...(n % 2 === 0 && { title: 'Practitioner' }),
    ...(n % 3 === 0 && { unit: `Unit ${n % 40}` }),
    ...(n % 5 === 0 && { function: `Function ${n % 12}` }),
    ...(n % 7 === 0 && { location: 'Lisbon' }),
    ...(n % 11 === 0 && { startedOn: day(n) })
  }
})

// Community n mod 2,000 and person n * 7,919 mod 60,000 never meet twice within 150,000 numbers.
const placeOf = (n: number) => ({
  community: `c${1 + (n % SIZE.communities)}`,
  person: `p${1 + ((n * 7919 + Math.floor(n / SIZE.people)) % SIZE.people)}`
})

const membershipRow = (n: number): ImportRow => ({
  membership: { ...placeOf(n), status: n % 15 === 0 ? 'alumni' : 'active', joinedOn: day(n) }
})

const termRow = (n: number): ImportRow => ({
  term: { key: `t${n}`, ...placeOf(n), role: 'leader', startedOn: day(n), dedicatedHoursPerWeek: 4 }
})

/** An organisation as rows of an import, each after those it refers to. */
export function* organisationRows(): Generator<ImportRow> {
  for (let n = 1; n <= SIZE.communities; n++) yield communityRow(n)
  for (let n = 1; n <= SIZE.people; n++) yield personRow(n)
  for (let n = 0; n < SIZE.memberships; n++) yield membershipRow(n)
  for (let n = 0; n < SIZE.communities; n++) yield termRow(n)
}

function* body() {
  let lines = ''
  for (const row of organisationRows()) {
    lines += `${JSON.stringify(row)}\n`
    if (lines.length < CHUNK) continue
    yield Buffer.from(lines)
    lines = ''
  }
  yield Buffer.from(lines)
}

const send = async () => {
  const began = performance.now()
  const init: RequestInit = {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/x-ndjson' },
    body: ReadableStream.from(body()),
    duplex: 'half'
  }
  const response = await fetch(`http://127.0.0.1:${PORT}/v1/imports?source=bench`, init)
  if (response.status !== 201) throw new Error(`the service answered ${response.status}: ${await response.text()}`)
  const done = (await response.json()) as Import
  const seconds = (performance.now() - began) / 1000
  const { rowCount, createdCount, updatedCount, unchangedCount, failedCount } = done
  console.log(
    `${rowCount} rows in ${seconds.toFixed(1)} s, ${Math.round(rowCount / seconds)} a second: ${createdCount} created, ${updatedCount} updated, ${unchangedCount} unchanged, ${failedCount} failed`
  )
}

const peakOf = ({ pid }: ChildProcess) => {
  const file = `/proc/${pid}/status`
  const [, kilobytes] = (existsSync(file) && /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))) || []
  return kilobytes ? `${Math.round(Number(kilobytes) / 1024)} MB at most` : 'not measured on this system'
}

const startService = (DATABASE_URL: string) =>
  new Promise<ChildProcess>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [...process.execArgv, path.join(import.meta.dirname, '../src/service/main.ts')],
      {
        env: { ...process.env, PORT: String(PORT), DATABASE_URL, ADMIN_KEY: KEY, LOG_LEVEL: 'warn' },
        stdio: ['ignore', 'pipe', 'inherit']
      }
    )
    child.stdout.on('data', text => String(text).includes(String(PORT)) && resolve(child))
    child.on('exit', code => reject(new Error(`the service ended with ${code}`)))
  })

const main = async () => {
  const folder = ownFolder()
  const postgres = await startPostgres({ dataDir: folder })
  const service = await startService(postgres.url)
  console.log(`memory of the service before: ${peakOf(service)}`)
  try {
    await send()
    await send()
    console.log(`memory of the service: ${peakOf(service)}`)
  } finally {
    service.removeAllListeners('exit')
    const gone = new Promise(resolve => service.once('exit', resolve))
    service.kill('SIGTERM')
    await gone
    await postgres.stop()
  }
}

if (import.meta.main) await main()
