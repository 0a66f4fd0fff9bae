// Reads and changes for a long time: what the service holds must not grow with it.
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { createClient } from '../../sdk/src/index.ts'
import { holdAgainst } from './held-against.ts'
import { KEY, makeDatabase, makeService, type Service } from './scene.ts'
import type { Trial } from './trial.ts'
import { startWriters } from './writers.ts'

const MINUTES = { full: Number(process.env.MINUTES ?? 30), short: 0.5 }
const SAMPLES = 30
const READERS = 4
const MB = 2 ** 20

type Sample = { minutes: number; heap: number; resident: number; handles: number; connections: number }

const sample = async (service: Service, db: Client, minutes: number): Promise<Sample> => {
  const { heap, resident, handles } = await service.usage()
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::integer as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  )
  return { minutes, heap: heap / MB, resident: resident / MB, handles, connections: rows[0]!.count }
}

/** How much more there is after ten minutes, by the line of least squares through the second half of the samples. */
export const growth = (samples: Sample[], of: keyof Sample): number => {
  const points = samples.slice(samples.length >> 1).map(one => [one.minutes, one[of]] as const)
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return (10 * over) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

const READS = ['limit=5', 'sort=-updatedAt', 'q=counter', 'status=draft&limit=50', 'fields=name,slug', 'include=total']

const read = async (url: string, isOver: () => boolean) => {
  const client = createClient({ baseUrl: url, apiKey: KEY, cache: false })
  let reads = 0
  for (; !isOver(); reads++) {
    const query = Object.fromEntries(new URLSearchParams(READS[reads % READS.length]))
    await client.request('GET', '/v1/communities', { query })
    await client.graphql('{ communities(first: 5) { nodes { name memberCount } } }')
    await pause(20)
  }
  return reads
}

export const soak: Trial = async ({ size, say }) => {
  const { url: database, stop } = await makeDatabase()
  const service = await makeService(database)
  await service.start()
  const db = new Client(database)
  await db.connect()
  const writers = await startWriters(service.url, 2)
  let isOver = false
  const readers = Promise.all(Array.from({ length: READERS }, () => read(service.url, () => isOver)))
  const samples: Sample[] = []
  const step = MINUTES[size] / SAMPLES
  for (let turn = 1; turn <= SAMPLES; turn++) {
    await pause(step * 60_000)
    samples.push(await sample(service, db, turn * step))
    if (turn % 10 === 0) say(JSON.stringify(samples.at(-1)))
  }
  isOver = true
  const reads = (await readers).reduce((sum, count) => sum + 2 * count, 0)
  await writers.end()
  const broken = await holdAgainst(writers.memory, database, service.url)
  if (service.crashes()) broken.push('the service ended by itself')
  await db.end()
  await service.kill()
  await stop()
  const last = samples.at(-1)!
  return {
    broken,
    figures: {
      minutes: MINUTES[size],
      reads,
      'changes acknowledged': writers.acknowledged(),
      'heap in the end, MB': Math.round(last.heap),
      'heap more in 10 minutes, MB': growth(samples, 'heap').toFixed(2),
      'resident in the end, MB': Math.round(last.resident),
      'handles more in 10 minutes': growth(samples, 'handles').toFixed(1),
      'connections in the end': last.connections
    }
  }
}
