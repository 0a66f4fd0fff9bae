import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'

const SETTLE_EVERY_MS = 1000
const SETTLED_AT_ONCE = 5000
// An account that uses less of its limit than this share is no concern of other processes, and nothing is written of it: when a person
// did a single thing, such as answering a poll, is on no record.
const SHARED_FROM = 0.1

type Count = { used: number; unsettled: number; endsAt: number }
type Settled = { account: string; used: number; leftMs: number }

// Names of accounts hold addresses and how people sign in; the database has only their digests.
const idOf = (account: string) => createHash('sha256').update(account).digest('hex').slice(0, 32)

const window = sql`make_interval(secs => ${sql.placeholder('window')}::float8 / 1000)`
// A window that lies ahead was begun before the clock of the database was set back.
const isPresent = sql`(c.ends_at > statement_timestamp() and c.ends_at <= statement_timestamp() + ${window})`

// In the order of the accounts, so that two processes wait for each other in one order.
const settling = () => sql`
  insert into rate_counts as c (account, used, ends_at)
  select account, used, statement_timestamp() + make_interval(secs => left_ms / 1000)
  from unnest(${sql.placeholder('accounts')}::uuid[], ${sql.placeholder('used')}::integer[], ${sql.placeholder('left')}::float8[]) as n (account, used, left_ms)
  order by account
  on conflict (account) do update set
    used = case when ${isPresent} then c.used + excluded.used else excluded.used end,
    ends_at = case when ${isPresent} then c.ends_at else excluded.ends_at end
  returning account, used, (extract(epoch from ends_at - statement_timestamp()) * 1000)::float8 as "leftMs"`

const pruning = () => sql`
  delete from rate_counts where account = any (array(
    select account from rate_counts where not (ends_at between statement_timestamp() - ${window} and statement_timestamp() + ${window})
    for update skip locked))`

/**
 * Counts units of accounts in windows of `windowMs` that begin with the first unit of each. Every process counts by itself and,
 * each second, adds what it has counted of the accounts that have used a tenth of their limit to the sum of all in the database,
 * and takes that sum over: together they exceed a limit by no more than what they count in a second, and the tenth that each may
 * use before. While the database does not respond, each goes by what it has counted. Time is
 * measured by a clock that nobody sets.
 */
export const sharedCounts = (db: Database, windowMs: number) => {
  const counts = new Map<string, Count>()
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> | undefined
  let prunedAt = performance.now()

  const schedule = () => {
    timer ??= setTimeout(settle, SETTLE_EVERY_MS).unref()
  }

  const takeWaiting = (now: number) => {
    const taken = new Map<string, { count: Count; account: string; units: number; left: number }>()
    for (const account of waiting) {
      if (taken.size === SETTLED_AT_ONCE) break
      waiting.delete(account)
      const count = counts.get(account)
      if (!count || count.endsAt <= now || count.unsettled === 0) continue
      taken.set(idOf(account), { count, account, units: count.unsettled, left: count.endsAt - now })
      count.unsettled = 0
    }
    return taken
  }

  const prune = async (now: number) => {
    if (now - prunedAt < windowMs) return
    prunedAt = now
    for (const [account, { endsAt }] of counts) if (endsAt <= now) counts.delete(account)
    await db.prepared('prune counts', pruning, { window: windowMs })
  }

  const settleOnce = async () => {
    const now = performance.now()
    const taken = takeWaiting(now)
    const all = [...taken.values()]
    try {
      if (all.length > 0) {
        const rows = await db.prepared<Settled>('settle counts', settling, {
          accounts: [...taken.keys()],
          used: all.map(({ units }) => units),
          left: all.map(({ left }) => left),
          window: windowMs
        })
        for (const { account, used, leftMs } of rows) {
          const { count } = taken.get(account.replaceAll('-', ''))!
          count.used = used + count.unsettled
          // From the moment at which what was left was measured, or a window would grow by each answer's way.
          count.endsAt = now + leftMs
        }
      }
      await prune(now)
    } catch {
      // What could not be added is added next time.
      for (const { count, account, units } of all) {
        count.unsettled += units
        waiting.add(account)
      }
    }
  }

  const settle = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    underWay ??= settleOnce().finally(() => {
      underWay = undefined
      if (waiting.size > 0) schedule()
    })
    return underWay
  }

  return {
    /**
     * Adds units to an account that may use `limit` in a window; returns its sum, and in how many milliseconds its window ends. With
     * 0 units nothing changes.
     */
    add(account: string, units: number, limit: number): { used: number; endsInMs: number } {
      const now = performance.now()
      const known = counts.get(account)
      const count = known && known.endsAt > now ? known : { used: 0, unsettled: 0, endsAt: now + windowMs }
      if (units > 0) {
        count.used += units
        count.unsettled += units
        counts.set(account, count)
        if (count.used >= limit * SHARED_FROM) {
          waiting.add(account)
          schedule()
        }
      }
      return { used: count.used, endsInMs: count.endsAt - now }
    },
    /** Adds what is counted so far to the sums in the database now; a process that stops leaves nothing uncounted. */
    settle,
    /** Settles for the last time. */
    async close(): Promise<void> {
      await settle()
      clearTimeout(timer)
    }
  }
}
export type SharedCounts = ReturnType<typeof sharedCounts>
