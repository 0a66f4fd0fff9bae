import { setTimeout } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import pg from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'
import { timeZone } from '../days.ts'
import { givingUpAfter } from './client.ts'
import { dialect, forgetDropped, prepare, type Statement, statementOf } from './prepared.ts'
import { COMMIT_AND_SAY, openReplicas, type ReplicaState, WRITTEN } from './replicas.ts'
import { semaphore } from './semaphore.ts'

declare module 'pg' {
  // biome-ignore lint/suspicious/noExplicitAny: as it is declared there
  interface QueryConfig<I = any[]> {
    /** Milliseconds after which a statement without an answer is given up; its type leaves this to clients. */
    query_timeout?: number | undefined
  }
}

type Row = Record<string, unknown>

/** Whether a statement is planned once, and kept by name, or anew for the values of each call. */
export type Plan = 'once' | 'anew'

/** Runs SQL: on the pool, or inside the transaction it stands for. */
export type Database = {
  /** Runs one statement; every value is a parameter. */
  run<T extends object = Row>(statement: SQL): Promise<T[]>
  /** Runs a statement that is built once for each shape; `values` fill its placeholders. */
  prepared<T extends object = Row>(shape: string, build: () => SQL, values: Row, plan?: Plan): Promise<T[]>
  /** Runs a statement, and hands its rows over in parts, so that they are never all in memory; `values` fill its placeholders. */
  inParts<T extends object = Row>(statement: SQL, values: Row, take: (rows: T[]) => void): Promise<void>
  /** For the rest of a transaction: statements may take ten minutes each, in place of half a minute. */
  patiently(): Promise<Database>
}

/** How often statements were sent, and how often aside; tests count them. */
export const statements = { sent: 0 }
export const statementsAside = { sent: 0 }

const filled = (slots: Statement['slots'], values: Row) =>
  slots.map(slot => ('name' in slot ? values[slot.name] : slot.value))

// PostgreSQL ends what takes longer than its own limit. Where not even that is heard a little later, the connection is lost.
const LOST_AFTER_MS = { usually: 35_000, patiently: 605_000 }
const PATIENTLY = `set local statement_timeout = '10min'`
const isLost = (error: unknown) => (error as Error).message === 'Query read timeout'

// All rows are wanted, so that it is planned for all of them, and may take as long as they do, and the memory to sort and count many.
const WHOLE = `set local cursor_tuple_fraction = 1; set local work_mem = '64MB'; ${PATIENTLY}`
const ROWS_AT_ONCE = 2000

const readInParts = async (client: pg.PoolClient, text: string, values: unknown[], take: (rows: Row[]) => void) => {
  const query_timeout = LOST_AFTER_MS.patiently
  await client.query(WHOLE)
  await client.query({ text: `declare parts no scroll cursor for ${text}`, values, query_timeout })
  const fetch = () => client.query<Row>({ text: `fetch ${ROWS_AT_ONCE} from parts`, query_timeout })
  // PostgreSQL works on the next part while this one is taken.
  let next = fetch()
  try {
    for (let isLast = false; !isLast; ) {
      const { rows } = await next
      isLast = rows.length < ROWS_AT_ONCE
      if (!isLast) next = fetch()
      take(rows)
    }
  } finally {
    // Whoever could not take a part leaves the next one under way, and the connection takes one statement at a time.
    await next.catch(() => undefined)
  }
  await client.query('close parts')
}

const on = (client: pg.Pool | pg.PoolClient, counter = statements, query_timeout?: number): Database => {
  // In a transaction, one statement at a time is read in parts; none after one that failed.
  let before: Promise<unknown> = Promise.resolve()
  const send = async <T extends object>(text: string, values: unknown[], name?: string) => {
    counter.sent++
    return (await client.query<T & pg.QueryResultRow>({ text, values, name, query_timeout })).rows as T[]
  }
  return {
    run: statement => {
      const { sql, params } = dialect.sqlToQuery(statement)
      return send(sql, params)
    },
    prepared: (shape, build, values, plan = 'once') => {
      const { text, slots, name } = prepare(shape, build)
      return send(text, filled(slots, values), plan === 'once' ? name : undefined)
    },
    inParts: async (statement, values, take) => {
      const { text, slots } = statementOf(statement)
      const read = (one: pg.PoolClient) => readInParts(one, text, filled(slots, values), take as (rows: Row[]) => void)
      counter.sent++
      if (!(client instanceof pg.Pool)) {
        const reading = before.then(() => read(client))
        before = reading
        return reading
      }
      await withClient(client, async one => {
        await one.query('begin read only')
        await read(one)
        await one.query('commit')
      })
    },
    patiently: async () => {
      await client.query(PATIENTLY)
      return on(client, counter, LOST_AFTER_MS.patiently)
    }
  }
}

/** Who acts, for the activity that the transaction writes. */
export type Actor = { key: string | null; person: string | null; actorClass: string; request: string }

// Settings cost less than a statement that sets them.
const settingsOf = ({ key, person, actorClass, request }: Actor) => {
  const settings = { key: key ?? '', person: person ?? '', actor_class: actorClass, request }
  const set = Object.entries(settings).map(
    ([name, value]) => `set local guildhall.${name} = ${pg.escapeLiteral(value)}`
  )
  return set.join('; ')
}

// Nobody may wait for a rehearsal: it counts nothing and leaves no trace in the log.
const REHEARSAL = `; set local guildhall.rehearsal = 'on'`
const DEADLOCK = '40P01'
// How many may wait for each connection: what waits longer than that is better tried again.
const WAITING_FOR_EACH = 20
// A long work may hold three connections: one for its answer, one for a rehearsal, one to tell how far it is.
const HELD_BY_ONE = 3
// What one key or person may have of the places for long works, and of the line before them.
const SHARE_OF_ONE = 2 / 3

/** Lends `work` a connection. What a failed work has begun is undone; a connection that cannot do so is not used again. */
export const withClient = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    return await work(client)
  } catch (error) {
    if (isLost(error)) broken = error as Error
    else
      await client.query('rollback').catch((failed: Error) => {
        broken = failed
      })
    throw error
  } finally {
    client.release(broken)
  }
}

/** The pool of a process and the transactions on it. */
export type Store = Database & {
  /** A replica for one read that writes and locks nothing; none where there is none that has all that was answered. */
  replica(): Database | undefined
  /** Resolves once the replicas have what is committed now, or are no longer read for want of it; undefined without replicas. */
  replicated(): Promise<void> | undefined
  replicaStates(): ReplicaState[]
  /**
   * Runs `work` in one transaction in the name of an actor; a deadlock is tried again, any other error rolls back. Resolves once
   * readers find what was written, on replicas too.
   */
  transaction<T>(actor: Actor, work: (db: Database) => Promise<T>): Promise<T>
  /** Runs `work` in one transaction that is undone in the end, whatever comes of it. */
  dryRunTransaction<T>(actor: Actor, work: (db: Database) => Promise<T>): Promise<T>
  /**
   * Lets long works in, for as long as they are at work, only so many at a time that connections are left for all others; whose
   * they are says `who`, and nobody takes all.
   */
  withPermit<T>(work: () => Promise<T>, who: string): Promise<T>
  /** Whether as many wait for a connection as may. */
  isOverloaded(): boolean
  /** A connection of its own for what must be known even while the pool is full: readiness, and the look at the feed. */
  aside: Database
  /** Is told after each transaction that was committed here. */
  onCommit(listener: () => void): void
  /**
   * Calls `forget` when rows of these tables have changed, and when it can't be known: before a transaction of this process resolves that
   * changed them, and for those of others as soon as one of its connections is idle. Tables say so by the trigger `say_change`.
   */
  onChange(tables: readonly string[], forget: () => void): void
  pool: pg.Pool
  close(): Promise<void>
}

// What takes longer aside is given up with its connection; the next one opens another.
const ASIDE_LIMIT_MS = 1000

/**
 * The limits of one session: a statement, a wait for a lock, a transaction that is left alone. Nothing is compiled or shared among
 * processes: that takes longer than the statements of a service. Options in the address come after.
 */
const LIMITS =
  '-c jit=off -c max_parallel_workers_per_gather=0 -c statement_timeout=30s -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s'

// The driver would let options in the address replace ours, and with them the role.
/** How the sessions of the service are opened: with its limits, as the application role, in its time zone. */
export const sessionsOf = (url: string): pg.PoolConfig => {
  const { options = '', ...address } = parseIntoClientConfig(url)
  return {
    query_timeout: LOST_AFTER_MS.usually,
    ...address,
    options: `${LIMITS} ${options} -c timezone=UTC -c role=guildhall_app -c guildhall.time_zone=${timeZone()}`,
    connectionTimeoutMillis: 5000,
    // Statements that do not wait for each other are sent together.
    pipeline: true
  }
}

/** The connections to one server: so many for all work, and one aside. */
const connectTo = ({ query_timeout, ...settings }: pg.PoolConfig, size: number, report: (error: Error) => void) => {
  const pool = new pg.Pool({ ...settings, max: size, Client: givingUpAfter(Number(query_timeout)) })
  const spare = new pg.Pool({ ...settings, max: 1, Client: givingUpAfter(ASIDE_LIMIT_MS) })
  // Without a listener on each, the loss of a connection would end the process. The pool tells of those again that were idle.
  for (const each of [pool, spare])
    each
      .on('connect', client => client.on('error', report))
      .on('acquire', forgetDropped)
      .on('error', () => undefined)
  return {
    pool,
    db: on(pool),
    aside: on(spare, statementsAside),
    isFull: () => pool.waitingCount >= size * WAITING_FOR_EACH,
    close: () => Promise.all([pool.end(), spare.end()])
  }
}

/** Hears, on each connection that is opened with `onConnect`, of the changes that triggers tell of. */
const hearChanges = () => {
  const listeners: { tables: readonly string[]; forget: () => void }[] = []
  const onConnect = async (client: pg.ClientBase) => {
    client.on('notification', ({ payload }) => {
      for (const { tables, forget } of listeners) if (tables.includes(payload!)) forget()
    })
    // What comes after it is not heard of.
    client.on('end', () => {
      for (const { forget } of listeners) forget()
    })
    // A standby that answers in place of the primary takes no listeners.
    await client.query('listen changed').catch(() => undefined)
  }
  const onChange: Store['onChange'] = (tables, forget) => {
    listeners.push({ tables, forget })
  }
  return { onConnect, onChange }
}

const connectToReplica = (url: string, size: number) => {
  const settings = { ...sessionsOf(url), connectionTimeoutMillis: ASIDE_LIMIT_MS }
  // Its losses are told by whoever follows it.
  const { pool, ...server } = connectTo(settings, size, () => undefined)
  const clients = new Set<pg.PoolClient>()
  pool.on('connect', client => clients.add(client)).on('remove', client => clients.delete(client))
  return {
    ...server,
    name: `${settings.host}:${settings.port ?? 5432}`,
    load: () => pool.totalCount - pool.idleCount + pool.waitingCount,
    cut: () => {
      // A client that is at work is cut off; its type leaves that method to clients without a pool.
      for (const client of clients) (client as unknown as pg.Client).end().catch(() => undefined)
    }
  }
}

/** Streaming replicas for reads, by their addresses; how far behind one may be, in milliseconds; and who hears when one is left or read. */
export type ReplicaOptions = { urls: readonly string[]; lagMs: number; log: (sentence: string) => void }

/** Opens a pool whose sessions work as the application role, which owns nothing, and know the time zone of the service. */
export const openStore = (
  url: string,
  size: number,
  report: (error: Error) => void,
  { urls, lagMs, log }: ReplicaOptions = { urls: [], lagMs: 0, log: () => undefined }
): Store => {
  const { onConnect, onChange } = hearChanges()
  const { pool, db, aside, isFull, close } = connectTo({ ...sessionsOf(url), onConnect }, size, report)
  const servers = urls.map(each => connectToReplica(each, size))
  const replicas = openReplicas(servers, db, aside, lagMs, log)
  const commit = servers.length > 0 ? COMMIT_AND_SAY : 'commit'
  const listeners: (() => void)[] = []
  const once = async <T>(settings: string, end: string, work: (db: Database) => Promise<T>) =>
    withClient(pool, async client => {
      // None is waited for, so that the first statement is sent with them. Apart, since settings that fail then fail what comes after them.
      const begun = [client.query('begin'), client.query(settings)]
      const [answer] = await Promise.all([work(on(client)), ...begun])
      const ended: unknown = await client.query(end)
      return { answer, position: Array.isArray(ended) ? (ended.at(-1).rows[0].position as number) : undefined }
    })
  return {
    ...db,
    pool,
    replica: replicas.replica,
    replicated: () =>
      servers.length > 0
        ? db.run<{ position: number }>(WRITTEN).then(([written]) => replicas.reached(written!.position))
        : undefined,
    replicaStates: replicas.states,
    async transaction(actor, work) {
      for (let turn = 1; ; turn++) {
        try {
          const { answer, position } = await once(settingsOf(actor), commit, work)
          if (position !== undefined) await replicas.reached(position)
          for (const tell of listeners) tell()
          return answer
        } catch (error) {
          if (turn === 4 || (error as pg.DatabaseError).code !== DEADLOCK) throw error
          await setTimeout(Math.random() * 50 * turn)
        }
      }
    },
    dryRunTransaction: async (actor, work) => (await once(settingsOf(actor) + REHEARSAL, 'rollback', work)).answer,
    withPermit: semaphore(Math.max(1, Math.floor(size / HELD_BY_ONE)), size * WAITING_FOR_EACH, SHARE_OF_ONE),
    isOverloaded: isFull,
    aside,
    onCommit: listener => listeners.push(listener),
    onChange,
    close: async () => {
      replicas.close()
      await Promise.all([close(), ...servers.map(server => server.close())])
    }
  }
}

/** Runs `work` so that its failure undoes its own statements and leaves the transaction usable. */
export const withSavepoint = async <T>(db: Database, work: () => Promise<T>): Promise<T> => {
  await db.run(sql`savepoint attempt`)
  try {
    const answer = await work()
    await db.run(sql`release savepoint attempt`)
    return answer
  } catch (error) {
    await db.run(sql`rollback to savepoint attempt; release savepoint attempt`)
    throw error
  }
}
