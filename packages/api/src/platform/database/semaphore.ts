import { AsyncLocalStorage } from 'node:async_hooks'

/** As many wait in line as may. */
export class LineTooLong extends Error {}

/**
 * Lets `places` pieces of work in at a time; the others wait in line. What is part of a work that is in is in with it.
 * @throws LineTooLong where `longest` wait already.
 */
export const semaphore = (places: number, longest = Number.POSITIVE_INFINITY) => {
  const inside = new AsyncLocalStorage<true>()
  const waiting: (() => void)[] = []
  let free = places
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inside.getStore()) return work()
    if (free > 0) free--
    else if (waiting.length >= longest) throw new LineTooLong()
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await inside.run(true, work)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
