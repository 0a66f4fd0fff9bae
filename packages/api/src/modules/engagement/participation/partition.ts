import type { FigureRow } from '../../../core/module/metric.ts'

/** How many people there are in all, and in each part; each person is in one. */
export const partition = (parts: readonly string[], people: readonly string[]): FigureRow[] => {
  const counts = new Map<string, number>()
  for (const part of people) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [null, ...parts].map(part => {
    const count = part === null ? people.length : (counts.get(part) ?? 0)
    return { part, value: count, people: count }
  })
}

/** The values of the parts, by their names, as what another figure follows from. */
export const valuesOfParts = (rows: readonly FigureRow[]): Record<string, number | null> =>
  Object.fromEntries(rows.flatMap(({ part, value }) => (part === null ? [] : [[part, value]])))
