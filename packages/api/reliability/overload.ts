// Five times as many requests as the service can answer: it goes on answering as many as it can, and refuses the others at once.
import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'
import { KEY, makeDatabase, makeService } from './scene.ts'
import type { Trial } from './trial.ts'
import { startWriters } from './writers.ts'

const SECONDS = { full: 30, short: 4 }
const FEW = 10
const MANY = 1000
const TIMES = 5
const MB = 2 ** 20
const PATH = '/v1/communities?limit=20&include=total'

type Client = { on(event: 'response', hear: (status: number, bytes: number, ms: number) => void): void }

/** Calls a list over and over; what was answered well a second, how long that took, and what was refused. */
const call = async (url: string, seconds: number, connections: number, overallRate?: number) => {
  const took: number[] = []
  let refused = 0
  let others = 0
  const { errors } = await autocannon({
    url: url + PATH,
    connections,
    duration: seconds,
    timeout: 30,
    headers: { authorization: `Bearer ${KEY}` },
    ...(overallRate ? { overallRate } : {}),
    setupClient: (client: Client) =>
      client.on('response', (status, _bytes, ms) => {
        if (status === 200) took.push(ms)
        else if (status === 503) refused++
        else others++
      })
  })
  took.sort((a, b) => a - b)
  const p99 = took[Math.floor(took.length * 0.99)] ?? 0
  return { good: took.length / seconds, refused: refused / seconds, others: others + errors, p99 }
}

export const overload: Trial = async ({ size }) => {
  const { url: database, stop } = await makeDatabase()
  const service = await makeService(database, { RUN_JOBS: 'false' })
  await service.start()
  const writers = await startWriters(service.url, 4)
  while (writers.acknowledged() < 200) await pause(50)
  await writers.end()
  await call(service.url, 3, FEW)
  const peak = await call(service.url, SECONDS[size], FEW)
  const before = await service.usage()
  const over = await call(service.url, SECONDS[size], MANY, Math.ceil(peak.good * TIMES))
  const after = await service.usage()
  const again = await call(service.url, SECONDS[size], FEW)
  const broken: string[] = []
  if (over.others) broken.push(`${over.others} calls were neither answered nor refused with 503`)
  if (service.crashes()) broken.push('the service ended by itself')
  await service.kill()
  await stop()
  return {
    broken,
    figures: {
      'answered a second at the peak': Math.round(peak.good),
      'answered a second at five times that': Math.round(over.good),
      share: (over.good / peak.good).toFixed(2),
      'refused a second': Math.round(over.refused),
      'p99 of what was answered, ms': Math.round(over.p99),
      'heap before and after, MB': `${Math.round(before.heap / MB)}, ${Math.round(after.heap / MB)}`,
      'answered a second after it': Math.round(again.good)
    }
  }
}
