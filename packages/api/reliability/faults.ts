// The network between the service and PostgreSQL fails while callers change data, and PostgreSQL goes away for a while.
import { setTimeout as pause } from 'node:timers/promises'
import { holdAgainst } from './held-against.ts'
import { FAULTS, type Fault, startProxy } from './proxy.ts'
import { KEY, makeDatabase, makeService, until } from './scene.ts'
import type { Trial } from './trial.ts'
import { startWriters } from './writers.ts'

const SECONDS = { full: 60, short: 5 }
const AWAY_SECONDS = { full: 30, short: 5 }
// How long the service waits for an answer of PostgreSQL before it gives a connection up; undefined: as in production.
const LOST_AFTER_MS = { full: undefined, short: 3000 }
const CALLERS = 8
const POOL = 10

type Answer = { status: number; type: string | null; retryAfter: string | null }

const ask = async (url: string, path: string): Promise<Answer> => {
  const response = await fetch(url + path, {
    headers: { authorization: `Bearer ${KEY}` },
    signal: AbortSignal.timeout(10_000)
  })
  await response.arrayBuffer()
  const { status, headers } = response
  return { status, type: headers.get('content-type'), retryAfter: headers.get('retry-after') }
}

const isReady = async (url: string) => (await ask(url, '/health/ready')).status === 200

/** Whether as many calls as there are connections are answered at once: none of them is lost for good. */
const isPoolFull = async (url: string) => {
  const calls = Array.from({ length: POOL }, () => ask(url, '/v1/communities?limit=1').catch(() => undefined))
  return (await Promise.all(calls)).every(answer => answer?.status === 200)
}

export const faults: Trial = async ({ size, say }) => {
  const { url: database, stop } = await makeDatabase()
  const proxy = await startProxy(database)
  const address = new URL(proxy.url)
  const lostAfter = LOST_AFTER_MS[size]
  if (lostAfter) address.searchParams.set('query_timeout', String(lostAfter))
  const service = await makeService(address.href, { DATABASE_POOL: String(POOL) })
  await service.start()
  const figures: Record<string, string | number> = {}
  const broken: string[] = []
  for (const kind of Object.keys(FAULTS) as Fault[]) {
    const writers = await startWriters(service.url, CALLERS, kind)
    proxy.fail(kind)
    await pause(SECONDS[size] * 1000)
    const struck = proxy.struck()
    proxy.fail(undefined)
    const full = await until(() => isPoolFull(service.url), 90_000).catch(() => undefined)
    await writers.end()
    if (full === undefined) broken.push(`${kind}: the pool was not full again after 90 s`)
    broken.push(...(await holdAgainst(writers.memory, database, service.url)).map(one => `${kind}: ${one}`))
    figures[`${kind}: messages struck`] = struck
    figures[`${kind}: changes acknowledged`] = writers.acknowledged()
    figures[`${kind}: pool full again after, ms`] = Math.round(full ?? -1)
    say(`${kind}: ${struck} messages struck`)
  }

  const writers = await startWriters(service.url, CALLERS, 'away')
  proxy.away(true)
  const left = await until(async () => !(await isReady(service.url)), 10_000)
  const answers: Answer[] = []
  for (const end = performance.now() + AWAY_SECONDS[size] * 1000; performance.now() < end; await pause(200))
    answers.push(await ask(service.url, '/v1/communities?limit=1'))
  for (const { status, type, retryAfter } of answers)
    if (status !== 503 || !type?.includes('problem+json') || !retryAfter)
      broken.push(`while PostgreSQL was away, a call was answered ${status} as ${type}, Retry-After ${retryAfter}`)
  proxy.away(false)
  const back = await until(() => isReady(service.url))
  await until(() => isPoolFull(service.url))
  await writers.end()
  broken.push(...(await holdAgainst(writers.memory, database, service.url)).map(one => `away: ${one}`))
  if (service.crashes()) broken.push(`the service ended ${service.crashes()} times by itself`)
  figures['away, s'] = AWAY_SECONDS[size]
  figures['away: not ready after, ms'] = Math.round(left)
  figures['away: answers with 503 and Retry-After'] = answers.length
  figures['away: ready after its return, ms'] = Math.round(back)
  await service.kill()
  proxy.close()
  await stop()
  return { broken, figures }
}
