import { overloaded } from '../../core/problem/api-error.ts'

/** Lets `places` pieces of work in at a time; the others wait in line. Work that finds the line too long is refused. */
export const semaphore = (places: number, longest = Number.POSITIVE_INFINITY) => {
  const waiting: (() => void)[] = []
  let free = places
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--
    else if (waiting.length >= longest) throw overloaded()
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
