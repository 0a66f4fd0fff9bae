import { dayIn, weekIn } from './times.ts'

type Dated = { originalStart: string }
type Key = (originalStart: string, timeZone: string) => string

const KEYS: readonly Key[] = [start => start, dayIn, weekIn]
const ANY: readonly Key[] = [() => '']

export type Pairs<T> = { kept: (readonly [row: T, originalStart: string])[]; added: string[]; dropped: T[] }

/**
 * Says which dates of a series are which after its rule has changed: those of the same moment, then of the same day, then of the
 * same week, each in order. Of a `single` event the date stays what it is, wherever it moves.
 */
export const pair = <T extends Dated>(
  rows: readonly T[],
  wanted: readonly string[],
  timeZone: string,
  single = false
): Pairs<T> => {
  const kept: [T, string][] = []
  let [left, free] = [rows, wanted]
  for (const key of single ? ANY : KEYS) {
    const open = Map.groupBy(free, start => key(start, timeZone))
    left = left.filter(row => {
      const start = open.get(key(row.originalStart, timeZone))?.shift()
      if (start !== undefined) kept.push([row, start])
      return start === undefined
    })
    free = [...open.values()].flat().sort()
  }
  return { kept, added: [...free], dropped: [...left] }
}
