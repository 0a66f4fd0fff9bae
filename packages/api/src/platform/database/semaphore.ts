import { AsyncLocalStorage } from 'node:async_hooks'

/** As many wait in line as may. */
export class LineTooLong extends Error {
  override name = 'LineTooLong'
}

/**
 * Lets `places` pieces of work in at a time; the others wait in line. What is part of a work that is in is in with it. Where work
 * says whose it is, nobody has more than a `share` of the places, at least one, and of the line; a place that becomes free goes
 * to whoever has the fewest.
 * @throws LineTooLong where `longest` wait already, or the share of the line is taken.
 */
export const semaphore = (places: number, longest = Number.POSITIVE_INFINITY, share = 1) => {
  const inside = new AsyncLocalStorage<true>()
  const placesOfOne = Math.max(1, Math.floor(places * share))
  const longestOfOne = Math.floor(longest * share)
  const held = new Map<string, number>()
  const waiting: { who: string; enter: () => void }[] = []
  let free = places

  const heldBy = (who: string) => held.get(who) ?? 0
  const hold = (who: string, more: 1 | -1) => {
    const count = heldBy(who) + more
    free -= more
    if (count === 0) held.delete(who)
    else held.set(who, count)
  }
  const isFull = (who: string) =>
    waiting.length >= longest || waiting.filter(other => other.who === who).length >= longestOfOne
  const letNextIn = () => {
    const next = waiting
      .filter(({ who }) => heldBy(who) < placesOfOne)
      .reduce<(typeof waiting)[number] | undefined>(
        (least, one) => (least && heldBy(least.who) <= heldBy(one.who) ? least : one),
        undefined
      )
    if (!next) return
    waiting.splice(waiting.indexOf(next), 1)
    hold(next.who, 1)
    next.enter()
  }

  return async <T>(work: () => Promise<T>, who = ''): Promise<T> => {
    if (inside.getStore()) return work()
    if (free > 0 && heldBy(who) < placesOfOne) hold(who, 1)
    else if (isFull(who)) throw new LineTooLong()
    else await new Promise<void>(enter => waiting.push({ who, enter }))
    try {
      return await inside.run(true, work)
    } finally {
      hold(who, -1)
      letNextIn()
    }
  }
}
