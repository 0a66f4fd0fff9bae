import { DAY_MS } from '../../../platform/days.ts'
import { dayIn } from './times.ts'

type Dated = { originalStart: string }
export type Pairs<T> = { kept: (readonly [row: T, originalStart: string])[]; added: string[]; dropped: T[] }

const HALF_A_WEEK = 3.5 * DAY_MS

const distance = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other))

/** The start of some that is nearest to another, not further than half a week: a weekly date that moves by days finds its own. */
const nearest = (start: string, free: readonly string[]): string | undefined => {
  const [first] = free
    .filter(one => distance(one, start) <= HALF_A_WEEK)
    .sort((a, b) => distance(a, start) - distance(b, start))
  return first
}

/**
 * Says which dates of a series are which after its rule has changed: those of the same moment, else of the same day, else the
 * nearest, each in order. Of a `single` event the date stays what it is, wherever it moves.
 */
export const pair = <T extends Dated>(
  rows: readonly T[],
  wanted: readonly string[],
  timeZone: string,
  single = false
): Pairs<T> => {
  const kept: [T, string][] = []
  let [left, free] = [rows, wanted]
  const keep = (choose: (start: string) => string | undefined) => {
    left = left.filter(row => {
      const start = choose(row.originalStart)
      if (start !== undefined) kept.push([row, start])
      return start === undefined
    })
    const taken = new Set(kept.map(([, start]) => start))
    free = wanted.filter(start => !taken.has(start))
  }
  const byKey = (key: (start: string) => string) => {
    const open = Map.groupBy(free, key)
    keep(start => open.get(key(start))?.shift())
  }
  if (single) byKey(() => '')
  byKey(start => start)
  byKey(start => dayIn(start, timeZone))
  const open = new Set(free)
  keep(start => {
    const found = nearest(start, [...open])
    if (found !== undefined) open.delete(found)
    return found
  })
  return { kept, added: [...free], dropped: [...left] }
}
