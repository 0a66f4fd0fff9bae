// The service is killed again and again while callers change data, and started again; nothing that was acknowledged may be missing,
// nothing be there twice or half done.
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { createClient } from '../../sdk/src/index.ts'
import { holdAgainst } from './held-against.ts'
import { startReceiver } from './receiver.ts'
import { KEY, makeDatabase, makeService, until } from './scene.ts'
import type { Trial } from './trial.ts'
import { startWriters } from './writers.ts'

const KILLS = { full: 200, short: 6 }
const CALLERS = 8
const LONGEST_LIFE_MS = 3000

/** The communities that a webhook was never told of, or under two ids. */
const untold = async (database: string, told: Map<string, Set<string>>) => {
  const db = new Client(database)
  await db.connect()
  const { rows } = await db.query<{ id: string }>(
    `select subject_id as id from activity where subject_type = 'community' and verb = 'created'`
  )
  await db.end()
  return rows.filter(({ id }) => told.get(id)?.size !== 1).map(({ id }) => id)
}

export const kill: Trial = async ({ size, say }) => {
  const { url: database, stop } = await makeDatabase()
  const receiver = await startReceiver()
  const service = await makeService(database, { ALLOWED_NETWORKS: '127.0.0.0/8' })
  await service.start()
  const client = createClient({ baseUrl: service.url, apiKey: KEY })
  await client.webhooks.create({ url: receiver.url, types: ['community.created'] })
  const writers = await startWriters(service.url, CALLERS)
  const back: number[] = []
  for (let turn = 0; turn < KILLS[size]; turn++) {
    await pause(Math.random() * LONGEST_LIFE_MS)
    await service.kill()
    const began = performance.now()
    await service.start()
    back.push(performance.now() - began)
    if (turn % 20 === 19) say(`${turn + 1} kills, ${writers.acknowledged()} changes acknowledged`)
  }
  await writers.end()
  // What was waiting for its turn when the last process ended is told within seconds.
  const missing = () => untold(database, receiver.told)
  await until(async () => (await missing()).length === 0, 90_000, 1000).catch(() => undefined)
  const broken = [
    ...(await holdAgainst(writers.memory, database, service.url)),
    ...(await missing()).map(id => `no webhook was told of the community ${id}, or under two ids`)
  ]
  await service.kill()
  receiver.close()
  await stop()
  return {
    broken,
    figures: {
      kills: KILLS[size],
      'changes acknowledged': writers.acknowledged(),
      'tries repeated by the client': writers.memory.retries,
      'communities told to the webhook': receiver.told.size,
      'calls of the webhook': receiver.calls(),
      'median of a start, ms': Math.round(back.toSorted((a, b) => a - b)[back.length >> 1]!)
    }
  }
}
