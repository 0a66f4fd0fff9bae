// Callers that change data through the client and remember what they were told, to be held against the database in the end.
import { type Client, createClient, GuildhallError, NotFoundError } from '../../sdk/src/index.ts'
import { KEY } from './scene.ts'

/** How many records one change of a set makes. */
export const ROWS = 20
const SOURCE = 'writers'

/** What became of a change: acknowledged, or given up without an answer, so that it may have been made or not. */
export type Told = 'acknowledged' | 'unknown'

/** What the callers were told, by what they changed. */
export type Memory = {
  /** Communities by name; each may exist once. */
  created: Map<string, Told>
  /** Communities that were deleted, by name. */
  deleted: Map<string, Told>
  /** People who were created and joined a community, by name. */
  joined: Map<string, Told>
  /** Sets of contributions, by the beginning of their keys; each set is one change. */
  recorded: Map<string, Told>
  /** Sets of communities that were created by one call, by the beginning of their keys. */
  upserted: Map<string, Told>
  /** Counters: how often a community was told to count one further, by id. */
  counted: Map<string, { acknowledged: number; unknown: number }>
  /** Errors that are neither an answer to a change that cannot be made nor a lost connection. */
  refusals: string[]
  retries: number
}

type Lane = { client: Client; name: string; memory: Memory; community: string; person: string }
type Change = (lane: Lane, turn: number) => Promise<void>

const remember = async (told: Map<string, Told>, name: string, change: () => Promise<unknown>) => {
  told.set(name, 'unknown')
  await change()
  told.set(name, 'acknowledged')
}

/** The kinds of changes, in turn. */
const CHANGES: Change[] = [
  async ({ client, name, memory }, turn) => {
    const community = `${name} community ${turn}`
    await remember(memory.created, community, () => client.communities.create({ name: community }))
  },
  async ({ client, memory, community }) => {
    const count = memory.counted.get(community)!
    count.unknown++
    await client.communities.update(community, now => ({ summary: String(Number(now.summary ?? 0) + 1) }))
    count.unknown--
    count.acknowledged++
  },
  async ({ client, name, memory, community }, turn) => {
    const person = `${name} person ${turn}`
    await remember(memory.joined, person, async () => {
      const { id } = await client.people.create({ name: person })
      await client.memberships.create({ community, person: id })
    })
  },
  async ({ client, name, memory, community, person }, turn) => {
    const key = `${name} ${turn} `
    const items = Array.from({ length: ROWS }, (_, row) => ({
      community,
      person,
      activity: 'answer' as const,
      occurredAt: new Date(Date.now() - 1000 * row).toISOString(),
      source: SOURCE,
      sourceKey: `${key}${row}`
    }))
    await remember(memory.recorded, key, () => client.contributions.create(items))
  },
  async ({ client, name, memory }, turn) => {
    const key = `${name} ${turn} `
    const rows = Array.from({ length: ROWS }, (_, row) => ({
      name: `${key}set ${row}`,
      source: SOURCE,
      externalKey: `${key}${row}`
    }))
    await remember(memory.upserted, key, () => client.communities.upsert(rows))
  },
  async ({ client, name, memory }, turn) => {
    const community = `${name} short-lived ${turn}`
    const { id } = await client.communities.create({ name: community })
    await remember(memory.deleted, community, () =>
      client.communities.delete(id).catch((error: unknown) => {
        // The answer to an earlier try was lost.
        if (!(error instanceof NotFoundError)) throw error
      })
    )
  }
]

const run = async (lane: Lane, isOver: () => boolean) => {
  for (let turn = 0; !isOver(); turn++) {
    try {
      await CHANGES[turn % CHANGES.length]!(lane, turn)
    } catch (error) {
      const { status, uncertain, message } = error as GuildhallError
      if (!(error instanceof GuildhallError)) throw error
      if (!uncertain) lane.memory.refusals.push(`${status ?? ''} ${message}`)
    }
  }
}

/** Callers at work until they are told to end. */
export type Writers = {
  memory: Memory
  /** How many changes were acknowledged so far. */
  acknowledged(): number
  end(): Promise<void>
}

const makeLane = async (url: string, name: string, memory: Memory): Promise<Lane> => {
  const onRetry = () => {
    memory.retries++
  }
  const client = createClient({
    baseUrl: url,
    apiKey: KEY,
    maxRetries: 100,
    timeoutMs: 180_000,
    backoffMs: 20,
    onRetry
  })
  const { id: community } = await client.communities.create({ name: `${name} counter` })
  const { id: person } = await client.people.create({ name: `${name} author` })
  memory.counted.set(community, { acknowledged: 0, unknown: 0 })
  return { client, name, memory, community, person }
}

/**
 * Starts callers of a service; each sends one change after the other, again where the client does so. What they create begins
 * with `name`, which no others may use.
 */
export const startWriters = async (url: string, count: number, name = 'lane'): Promise<Writers> => {
  const memory: Memory = {
    created: new Map(),
    deleted: new Map(),
    joined: new Map(),
    recorded: new Map(),
    upserted: new Map(),
    counted: new Map(),
    refusals: [],
    retries: 0
  }
  let isOver = false
  const lanes = await Promise.all(Array.from({ length: count }, (_, at) => makeLane(url, `${name} ${at}`, memory)))
  const done = Promise.all(lanes.map(lane => run(lane, () => isOver)))
  const { counted, refusals: _refusals, retries: _retries, ...sets } = memory
  return {
    memory,
    acknowledged: () =>
      Object.values(sets).reduce(
        (sum, told) => sum + [...told.values()].filter(one => one === 'acknowledged').length,
        0
      ) + [...counted.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    end: async () => {
      isOver = true
      await done
    }
  }
}
