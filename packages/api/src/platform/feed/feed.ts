import { setTimeout as wait } from 'node:timers/promises'
import type { Store } from '../database/database.ts'
import { type Handler, handleNext, MOST, register } from './consume.ts'
import { follower } from './follower.ts'
import { lookAtFeed } from './look.ts'

const LOOK_EVERY_MS = 250
const SOON_MS = 20
const PATIENCE_MS = 2000
// Consumers that always have something to do take a quarter of the time together, and leave the rest to requests.
const SHARE = 1 / 4
const LONGEST_REST_MS = 2000

/** The change feed as one process sees it: one look, four times a second, serves all who wait for changes. */
export type Feed = {
  /**
   * Calls `stale` in every process when anything was committed: at once for commits of this process, within a quarter of a
   * second for others, and whenever the feed can't be read. While `isKeeping` says no, nobody needs to look.
   */
  watch(stale: () => void, isKeeping?: () => boolean): void
  /** Calls `wake` when the feed can be read further than before, for readers that keep a position of their own. */
  follow(wake: () => void): void
  /**
   * Hands every entry to `handle`, in order and in batches, from the first one there is; only one process at a time works
   * under a name. A batch that fails is tried again with growing pauses, and holds up no other consumer.
   */
  consume(name: string, handle: Handler, options: ConsumerOptions): void
  /** Stops looking, and lets consumers finish their batch. */
  close(): Promise<void>
}

export type ConsumerOptions = {
  /** Hears of each failure. */
  failed: (error: Error, consumer: string) => void
  /**
   * How long to rest at least after some work, where not every change deserves a batch of its own. Each rests so long, up to two seconds,
   * that all consumers together are at work a quarter of the time at most.
   */
  restMs?: number
  /** How many entries it takes together at most. */
  most?: number
}

/** Opens the feed of a process. */
export const openFeed = (store: Store): Feed => {
  const stopping = new AbortController()
  const watchers: { stale: () => void; isKeeping: () => boolean }[] = []
  const wakes: (() => void)[] = []
  const consumers: { settled: () => Promise<void> }[] = []
  let seen: string | undefined
  let lookingSince: number | undefined
  let soon: NodeJS.Timeout | undefined

  const markStale = () => {
    for (const { stale } of watchers) stale()
  }
  const isNeeded = () => wakes.length > 0 || watchers.some(({ isKeeping }) => isKeeping())
  const look = async () => {
    if (lookingSince !== undefined) {
      if (performance.now() - lookingSince > PATIENCE_MS) markStale()
      return
    }
    if (stopping.signal.aborted || !isNeeded()) return
    lookingSince = performance.now()
    try {
      const { snapshot, changed, extended } = await lookAtFeed(store.aside, seen)
      seen = snapshot
      if (changed) {
        markStale()
        // What was read meanwhile, on a replica that did not have the change yet, is stale too.
        store.replicated()?.then(markStale, markStale)
      }
      if (extended) for (const wake of wakes) wake()
    } catch {
      // What happened meanwhile is not known, and it may be another server that answers next.
      seen = undefined
      markStale()
    } finally {
      lookingSince = undefined
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  store.onCommit(() => {
    markStale()
    soon ??= setTimeout(() => {
      soon = undefined
      look()
    }, SOON_MS).unref()
  })

  const restAfter = (worked: number) => (consumers.length / SHARE - 1) * worked
  const follow = (wake: () => void) => {
    wakes.push(wake)
    wake()
  }
  return {
    watch: (stale, isKeeping = () => true) => watchers.push({ stale, isKeeping }),
    follow,
    consume(name, handle, { failed, restMs = 0, most = MOST }) {
      const work = async () => {
        await register(store, name)
        const since = performance.now()
        let handled: number | undefined
        let rest = 0
        do {
          handled = await handleNext(store, name, handle, { most })
          if (handled) rest = Math.max(restMs, Math.min(restAfter(performance.now() - since), LONGEST_REST_MS))
        } while (handled === most && !stopping.signal.aborted)
        if (rest > 0) await wait(rest, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
        return handled !== undefined
      }
      const consumer = follower(work, error => failed(error, name), stopping.signal)
      consumers.push(consumer)
      follow(consumer.wake)
    },
    async close() {
      clearInterval(timer)
      clearTimeout(soon)
      stopping.abort()
      await Promise.all(consumers.map(({ settled }) => settled()))
    }
  }
}
