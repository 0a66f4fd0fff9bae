import { performance } from 'node:perf_hooks'

// Below this a process is about as small as it gets.
const LARGE = 96 * 2 ** 20
// What a heap may grow by at rest before it is worth the pause.
const WORTH = 32 * 2 ** 20
const REST_MS = 60_000
// The share of a minute in which a process at rest is at work at most.
const AT_REST = 0.3

const heap = () => process.memoryUsage().heapTotal

/**
 * Gives back the memory that a large piece of work took. Left to itself V8 keeps it for the next one, however rarely that comes.
 * It pauses the process by a few ms for each MB that is in use, and does nothing while the heap is below 96 MB, or in a process that was
 * started without `--expose-gc`.
 */
export const giveBackMemory = (): void => {
  if (heap() > LARGE) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

/** Gives back memory after a minute in which the process had little to do, and again once it has worked or its heap has grown. */
export const giveBackMemoryAtRest = (every = REST_MS): void => {
  let before = performance.eventLoopUtilization()
  let left = 0
  setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    if (utilization > AT_REST) left = 0
    else if (heap() > left + WORTH) {
      giveBackMemory()
      left = heap()
    }
  }, every).unref()
}
