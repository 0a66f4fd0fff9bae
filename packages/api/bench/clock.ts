// What is measured against the clock: one request after the other.
import type { ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { Case } from './cases.ts'
import { type Keys, median, usageOf } from './measure.ts'

const TURNS = 15
const MORE = 3
const WATCH_MS = 50

/** Ids for requests that name records. */
export type Known = { people: string[]; held: string[] }

export const knownIn = async (url: string): Promise<Known> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const idsOf = async (text: string) => (await client.query<{ id: string }>(text)).rows.map(({ id }) => id)
    return {
      people: await idsOf('select id from people order by external_key limit 1000'),
      held: await idsOf("select id from occurrences where outcome = 'held' order by starts_at desc limit 100")
    }
  } finally {
    await client.end()
  }
}

/** How much more memory a process held at its peak while something was done, in MB. */
const memoryOf = async (child: ChildProcess, work: () => Promise<void>) => {
  const { memory } = await usageOf(child)
  let peak = memory
  let isDone = false
  const done = work().finally(() => {
    isDone = true
  })
  // Asked again once it has answered: while it is busy, it does not.
  while (!isDone) {
    peak = Math.max(peak, (await usageOf(child)).memory)
    await setTimeout(WATCH_MS)
  }
  await done
  return Math.round((peak - memory) / 2 ** 20)
}

const send = async (port: number, { method = 'GET', path: route, body }: Case, key: string, etag = '') => {
  const began = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}${route}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'if-none-match': etag, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) })
  })
  // A document is read as it comes.
  for await (const _ of response.body ?? []);
  if (etag ? response.status !== 304 : !response.ok) throw new Error(`${route} answered ${response.status}`)
  return { ms: performance.now() - began, etag: response.headers.get('etag')! }
}

/**
 * The milliseconds of one request alone, and those of one that repeats it: the same again, or the request of a reader who has its
 * newest version. `memory`: how much more the service took meanwhile.
 */
export const alone = async (port: number, one: Case, keys: Keys, known: Known, service: ChildProcess) => {
  const times = async (turns: number, key: string, etag?: string) => {
    const took: number[] = []
    for (let turn = 0; turn < turns; turn++)
      took.push((await send(port, { ...one, ...one.each?.(turn, known) }, key, etag)).ms)
    return median(took)
  }
  const own = keys[one.key ?? 'secret']
  let [ms, again] = [0, Number.NaN]
  const memory = await memoryOf(service, async () => {
    ms = await times(one.repeats === 'as it is' ? 1 : (one.turns ?? TURNS), own)
    if (one.repeats === 'as it is') again = await times(MORE, own)
    if (one.repeats === 'by version')
      again = await times(TURNS, keys.publishable, (await send(port, one, keys.publishable)).etag)
  })
  return { ms, again, memory }
}

const shown = (ms: number) => (Number.isNaN(ms) ? '' : `${ms.toFixed(1)} ms`)

/** The same as a row of the table. */
export const clocked = async (port: number, one: Case, keys: Keys, known: Known, service: ChildProcess) => {
  const { ms, again, memory } = await alone(port, one, keys, known, service)
  const { goal = 0, goalAgain = Number.POSITIVE_INFINITY } = one
  return {
    operation: one.name,
    ours: shown(ms),
    again: shown(again),
    goal: one.goalAgain === undefined ? `${goal} ms` : `${goal} ms, ${goalAgain} ms`,
    met: ms < goal && !(again >= goalAgain) ? 'met' : 'missed',
    'memory, MB more': memory
  }
}
