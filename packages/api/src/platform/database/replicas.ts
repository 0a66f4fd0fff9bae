import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database } from './database.ts'

const LOOK_EVERY_MS = 250
// So long has a replica to keep up before it is read: every process has then seen that it does, and waits for it.
const SETTLE_MS = 1000
// What others know of a replica can be newer by some looks.
const SLACK_MS = 1000
// After so long without a sign of life, what was asked of a replica is asked of the primary.
const GONE_MS = 5000
const LONGEST_PAUSE_MS = 20
// Further back than that, it is not measured how far a replica is behind.
const REMEMBERED_MS = 60_000

/** A streaming replica, as it can be asked. */
export type ReplicaServer = {
  /** Its host and port. */
  name: string
  db: Database
  /** A connection of its own for how far it has come. */
  aside: Database
  /** How many statements it works on, or has waiting. */
  load(): number
  /** Whether as many wait for its connections as may. */
  isFull(): boolean
  /** Ends its connections, and with them the statements on them. */
  cut(): void
}

/** How a replica is, for health and metrics. */
export type ReplicaState = {
  name: string
  /** Whether reads go to it. */
  isRead: boolean
  /** Seconds since it certainly had everything; infinite while that is not known. */
  lag: number
  /** Reads that went to it, and those of them that the primary had to take over. */
  reads: number
  failures: number
}

/** The replicas of a process. */
export type Replicas = {
  /** A replica for the statements of one read, which go on at the primary once it fails; none where none can be read. */
  replica(): Database | undefined
  /** Resolves once the replicas that are read anywhere have come to a position, or are no longer read for want of it. */
  reached(position: number): Promise<void>
  states(): ReplicaState[]
  close(): void
}

/** How far a server is in the write-ahead log, in bytes; no position where it does not replay one. */
type Place = { position: number | null; cluster: string }

// The log can end by the header of a page (0x18 bytes) later than its last record; the record of a commit is longer than that.
// The cluster is asked for too: another one's positions would mean nothing here.
const CLUSTER = sql`(select system_identifier::text from pg_control_system())`
/** Where the log of the primary ends, and which cluster it is of. */
export const WRITTEN = sql`select (pg_current_wal_insert_lsn() - '0/18')::float8 as position, ${CLUSTER} as cluster`
const REPLAYED = sql`select (pg_last_wal_replay_lsn() - '0/0')::float8 as position, ${CLUSTER} as cluster
  from (select pg_is_in_recovery() as replays) r where replays`

/** Commits, and answers where the log then ends: whoever has replayed it to there has what was committed. */
export const COMMIT_AND_SAY = `commit; select (pg_current_wal_insert_lsn() - '0/18')::float8 as position`

const STATEMENT_TIMEOUT = '57014'
// It would take as long on the primary. Conflicts with replaying have a code of their own.
const failsEverywhere = (error: unknown) => (error as { code?: string }).code === STATEMENT_TIMEOUT

/** What the primary had written, and when it was asked. */
type Sample = { at: number; position: number; cluster: string }

/** Follows one replica: what it lacks at most, and whether it can be read. */
const follow = (server: ReplicaServer, samples: readonly Sample[], lagMs: number, log: (sentence: string) => void) => {
  let replayed = -1
  // Of all that was written before, nothing is missing.
  let freshAsOf = Number.NEGATIVE_INFINITY
  let freshSince: number | undefined
  let answeredAt = performance.now()
  let wasRead = false
  let asking: Promise<void> | undefined
  let problem = ''

  const lag = () => performance.now() - freshAsOf
  const isRead = () => freshSince !== undefined && performance.now() - freshSince >= SETTLE_MS && lag() <= lagMs

  const take = (place: Place | undefined) => {
    answeredAt = performance.now()
    const primary = samples.at(-1)
    if (!primary) return
    const isOurs = place !== undefined && place.cluster === primary.cluster
    replayed = isOurs ? place.position! : -1
    freshAsOf = samples.findLast(({ position }) => position <= replayed)?.at ?? Number.NEGATIVE_INFINITY
    freshSince = lag() <= lagMs ? (freshSince ?? performance.now()) : undefined
    problem = isOurs ? 'it is behind' : place ? 'it belongs to another database' : 'it is no replica'
  }
  const lose = (error: Error) => {
    // Others may still read it: changes wait for it until they don't.
    freshSince = undefined
    problem = error.message
    if (performance.now() - answeredAt > GONE_MS) server.cut()
  }
  const say = () => {
    if (isRead() === wasRead) return
    wasRead = !wasRead
    log(
      wasRead ? `The replica ${server.name} is read.` : `The replica ${server.name} is not read any more: ${problem}.`
    )
  }
  const ask = () => {
    asking ??= server.aside
      .run<Place>(REPLAYED)
      .then(([place]) => take(place), lose)
      .finally(() => {
        asking = undefined
        say()
      })
    return asking
  }

  return {
    server,
    ask,
    lag,
    isRead,
    reads: 0,
    failures: 0,
    async reached(position: number) {
      const until = performance.now() + lagMs
      const isAwaited = () => replayed < position && lag() <= lagMs + SLACK_MS && performance.now() < until
      for (let pause = 1; isAwaited(); pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        await Promise.race([ask(), wait(until - performance.now())])
        if (isAwaited()) await wait(pause)
      }
    }
  }
}

type Followed = ReturnType<typeof follow>

/** Reads on a replica for as long as it can be read, and goes on with the primary. */
const readerOn = (replica: Followed, primary: Database): Database => {
  let left = false
  const use = async (work: (db: Database) => Promise<unknown>, isBegun = () => false) => {
    if (left || !replica.isRead()) {
      left = true
      return work(primary)
    }
    try {
      return await work(replica.server.db)
    } catch (error) {
      if (failsEverywhere(error) || isBegun()) throw error
      left = true
      replica.failures++
      replica.ask()
      return work(primary)
    }
  }
  return {
    run: statement => use(db => db.run(statement)) as Promise<never>,
    prepared: (shape, build, values, plan) => use(db => db.prepared(shape, build, values, plan)) as Promise<never>,
    inParts: async (statement, values, hand) => {
      let begun = false
      const hear: typeof hand = rows => {
        begun = true
        hand(rows)
      }
      await use(
        db => db.inParts(statement, values, hear),
        () => begun
      )
    },
    patiently: primary.patiently
  }
}

/**
 * Follows replicas of a primary. A replica is read while it lacks nothing that is older than `lagMs`, and every change waits until
 * it is there or that old: so whoever has the answer to a change finds it wherever they read. All processes have to have the same
 * replicas and the same `lagMs`.
 */
export const openReplicas = (
  servers: readonly ReplicaServer[],
  primary: Database,
  aside: Database,
  lagMs: number,
  log: (sentence: string) => void
): Replicas => {
  const stopping = new AbortController()
  const samples: Sample[] = []
  const replicas = servers.map(server => follow(server, samples, lagMs, log))
  let turn = 0

  const sample = async () => {
    const at = performance.now()
    const [place] = await aside.run<Place & { position: number }>(WRITTEN)
    samples.push({ at, ...place! })
    while (samples[0]!.at < at - lagMs - REMEMBERED_MS) samples.shift()
  }
  const repeat = async (work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) {
      // While the primary is not heard of, nothing is known of what replicas lack, and they are left.
      await work().catch(() => undefined)
      await wait(LOOK_EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
  }
  for (const work of replicas.length > 0 ? [sample, ...replicas.map(({ ask }) => ask)] : []) repeat(work)

  return {
    replica() {
      const able = replicas.filter(one => one.isRead() && !one.server.isFull())
      if (able.length === 0) return undefined
      turn = (turn + 1) % able.length
      const inTurn = [...able.slice(turn), ...able.slice(0, turn)]
      const chosen = inTurn.reduce((least, one) => (one.server.load() < least.server.load() ? one : least))
      chosen.reads++
      return readerOn(chosen, primary)
    },
    async reached(position) {
      await Promise.all(replicas.map(one => one.reached(position)))
    },
    states: () =>
      replicas.map(({ server: { name }, isRead, lag, reads, failures }) => ({
        name,
        isRead: isRead(),
        lag: lag() / 1000,
        reads,
        failures
      })),
    close: () => stopping.abort()
  }
}
